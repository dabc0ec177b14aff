export { rankChoices, sharedLevels } from './rank-choices.ts';
export type { Circumstances, LikelyChoice, PastChoice } from './past-choice.ts';
