export { groupByAverage } from './average-linkage.ts';
export { numberOfPair, pairsIn } from './character-pairs.ts';
export { compareProfiles, type Likeness } from './compare.ts';
export { findLikelyPairs, visitCandidates, type LikelyPair } from './find-pairs.ts';
export { joinGroups } from './join-groups.ts';
export { likelihoodOf, signsOf, type Judgement } from './likelihood.ts';
export {
  countPairs,
  profileOf,
  wordsToWeigh,
  type ComparedMessage,
  type MessageProfile,
} from './profile.ts';
export { joinPairs, sharedWords, type SharedWord } from './shared-words.ts';
export { createRarity, type PairCounts, type Rarity } from './rarity.ts';
