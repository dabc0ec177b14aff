export { learnWordMeaning, type MeaningPlan } from './learn-word-meaning.ts';
export { decodeMeaning, encodeMeaning, type EncodedMeaning } from './meaning-codec.ts';
export { toUnitLength } from './unit-length.ts';
export { likenessOf, meaningOf, type WordMeaning } from './word-meaning.ts';
