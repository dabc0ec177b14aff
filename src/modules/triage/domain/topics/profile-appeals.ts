import {
  countPairs,
  createRarity,
  profileOf,
  wordsToWeigh,
  type ComparedMessage,
  type MessageProfile,
  type PairCounts,
} from '#algorithms/same-problem/index.ts';
import { learnWordMeaning, type WordMeaning } from '#algorithms/word-meaning/index.ts';
import type { Appeal } from '../read-appeals.ts';
import { districtsIn } from './places.ts';
import { findTurnsOfPhrase } from './turns-of-phrase.ts';

/** What comparing needs to know of the language. */
export interface MergeMeans {
  readonly counts: PairCounts;
  readonly meaning: WordMeaning;
  readonly wordsOf: (text: string) => readonly string[];
}

/** So many messages tell better what is rare and what goes together than others before them did. */
const ownTextsMin = 1000;
const ownMeaning = { dimensions: 150, textsWithMin: 3, seed: 1 };
const nothing: PairCounts = { texts: 0, textsWith: new Map() };
const dayMs = 86_400_000;

/** Makes comparable whatever is said, knowing how rare everything is among all these messages. */
export function createProfiler(
  appeals: readonly Appeal[],
  { counts, meaning, wordsOf }: MergeMeans,
): (message: ComparedMessage) => MessageProfile {
  const isEnough = appeals.length >= ownTextsMin;
  const rarity = createRarity(isEnough ? nothing : counts);
  for (const appeal of appeals) rarity.add(countPairs(appeal).keys());
  const words = isEnough ? appeals.map((appeal) => wordsToWeigh(appeal, wordsOf)) : [];
  const means = {
    rarity,
    wordsOf,
    matter: meaning,
    meaning: isEnough ? learnWordMeaning(words, ownMeaning) : meaning,
    isTurnOfPhrase: findTurnsOfPhrase(appeals),
  };
  return (message) => profileOf(message, means);
}

export function comparedOf({ subject, detail, user, at }: Appeal): ComparedMessage {
  return {
    subject,
    detail,
    person: user === undefined ? undefined : String(user),
    day: at && at.getTime() / dayMs,
    areas: districtsIn(`${subject}\n${detail}`),
  };
}
