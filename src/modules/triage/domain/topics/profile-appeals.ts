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
import { cleanSubject } from './clean-subject.ts';
import { districtsIn, placesIn } from './places.ts';
import { findTurnsOfPhrase } from './turns-of-phrase.ts';

/** What comparing needs to know of the language. */
export interface MergeMeans {
  readonly counts: PairCounts;
  readonly meaning: WordMeaning;
  readonly wordsOf: (text: string) => readonly string[];
}

/** So many messages tell better what is rare than others before them did. */
const ownRarityMin = 1000;
/** From so many on they tell what goes together: a direction for every five, as far as it helps. */
const ownMeaningMin = 100;
const messagesPerDimension = 5;
const dimensionsMax = 150;
const nothing: PairCounts = { texts: 0, textsWith: new Map() };
const dayMs = 86_400_000;

/** Makes comparable whatever is said, knowing how rare everything is among all these messages. */
export function createProfiler(
  appeals: readonly Appeal[],
  { counts, meaning, ...means }: MergeMeans,
): (message: ComparedMessage) => MessageProfile {
  const rarity = createRarity(appeals.length < ownRarityMin ? counts : nothing, counts);
  for (const appeal of appeals) rarity.add(countPairs(appeal).keys());
  // Cutting into words takes longest, and both learning and comparing want them.
  const wordsOf = remembering(means.wordsOf);
  const known = {
    rarity,
    wordsOf,
    matter: meaning,
    meaning: appeals.length < ownMeaningMin ? meaning : meaningAmong(appeals, wordsOf),
    isTurnOfPhrase: findTurnsOfPhrase(appeals),
  };
  return (message) => profileOf(message, known);
}

export function comparedOf({ subject, detail, user, at }: Appeal): ComparedMessage {
  return {
    subject,
    detail,
    person: user === undefined ? undefined : String(user),
    day: at && at.getTime() / dayMs,
    areas: districtsIn(`${subject}\n${detail}`),
    places: placesIn(cleanSubject(subject)),
  };
}

function meaningAmong(
  appeals: readonly Appeal[],
  wordsOf: (text: string) => readonly string[],
): WordMeaning {
  return learnWordMeaning(
    appeals.map((appeal) => wordsToWeigh(appeal, wordsOf)),
    {
      dimensions: Math.min(dimensionsMax, Math.round(appeals.length / messagesPerDimension)),
      textsWithMin: appeals.length < ownRarityMin ? 2 : 3,
      seed: 1,
    },
  );
}

/** Gives the words of a text again that it gave before. */
function remembering(
  wordsOf: (text: string) => readonly string[],
): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? wordsOf(text);
    known.set(text, words);
    return words;
  };
}
