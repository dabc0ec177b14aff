import { findCues, type Cue, type CueHit } from '#algorithms/cue-reading/index.ts';
import { dangerCues, dangerCueNames, findDangers } from './dangers.ts';
import { kindCues, messageKinds } from './kind-cues.ts';
import { moodCues, moods } from './mood-cues.ts';
import { urgencies, urgencyCues } from './urgency-cues.ts';

export type UnderstandingAspect = 'kind' | 'urgency' | 'mood';

interface AspectPlan {
  readonly labels: readonly string[];
  readonly cues: readonly string[];
  /** Mood takes the hits of kind, where they are known already. */
  hitsOf(text: string, ofKind?: readonly CueHit[]): CueHit[];
}

const namesOf = (cues: readonly Cue[]): string[] => cues.map(({ name }) => name);

/** What is read of a message beside its category: the answers there are, and the cues for them. */
export const understandingPlan: Readonly<Record<UnderstandingAspect, AspectPlan>> = {
  kind: {
    labels: messageKinds,
    cues: namesOf(kindCues),
    hitsOf: (text) => findCues(kindCues, text),
  },
  urgency: {
    labels: urgencies,
    cues: [...namesOf(urgencyCues), ...dangerCueNames],
    hitsOf: (text) => [...findCues(urgencyCues, text), ...dangerCues(findDangers(text))],
  },
  mood: {
    labels: moods,
    cues: namesOf([...kindCues, ...moodCues]),
    hitsOf: (text, ofKind = findCues(kindCues, text)) => [...ofKind, ...findCues(moodCues, text)],
  },
};
