export { anyOf, findCues, type Cue, type CueHit } from './cue.ts';
export { readCues, type CueModel, type CueReason } from './read-cues.ts';
export { standingOf, type Standing } from './standing.ts';
export { scoreUnseen, trainCues, type LabelledCues } from './train-cues.ts';
