import { meaningOf, toUnitLength, type WordMeaning } from '#algorithms/word-meaning/index.ts';
import { numberOfPair, pairsIn } from './character-pairs.ts';
import type { Rarity } from './rarity.ts';

/** A message to be compared with others. */
export interface ComparedMessage {
  readonly subject: string;
  readonly detail: string;
  /** Who sent it, if that is known. */
  readonly person?: string | undefined;
  /** When, in days since any fixed day. */
  readonly day?: number | undefined;
  /** Districts that it names or lies in: any words, as long as they are the same for the same. */
  readonly areas?: readonly string[] | undefined;
  /** Names of places in its subject. */
  readonly places?: readonly string[] | undefined;
}

/** A message as numbers, ready to be compared. */
export interface MessageProfile {
  /** Its pairs in ascending order, each once. */
  readonly pairs: Int32Array;
  /** What each pair says of the message; together of length 1. */
  readonly weights: Float32Array;
  readonly rarities: Float32Array;
  /** 1 where the pair stands in the subject. */
  readonly inSubject: Uint8Array;
  readonly meaning: Float32Array;
  readonly matter: Float32Array;
  readonly person: string | undefined;
  readonly day: number | undefined;
  readonly areas: readonly string[];
  /** The pairs of its places' names, each once. */
  readonly places: readonly number[];
}

interface ProfileMeans {
  readonly rarity: Rarity;
  /** What words mean among the messages that are compared, names of places too. */
  readonly meaning: WordMeaning;
  /** What words mean among other messages, which hardly know these places: the kind of trouble. */
  readonly matter: WordMeaning;
  readonly wordsOf: (text: string) => readonly string[];
  /** Pairs of this person that are a turn of phrase and say nothing. */
  readonly isTurnOfPhrase?: (person: string | undefined, pair: number) => boolean;
}

/** People say in the subject what it is about: its words count as if they were said again. */
const subjectTimes = 2;

/** How often each pair stands in a message, the subject's counted double. */
export function countPairs({ subject, detail }: ComparedMessage): Map<number, number> {
  const seen = new Map<number, number>();
  const count = (text: string, times: number): void => {
    for (const pair of pairsIn(text)) {
      const number = numberOfPair(pair);
      seen.set(number, (seen.get(number) ?? 0) + times);
    }
  };
  count(subject, subjectTimes);
  count(detail, 1);
  return seen;
}

/** The words of a message by which its meaning is found: the subject's twice. */
export function wordsToWeigh(
  { subject, detail }: ComparedMessage,
  wordsOf: (text: string) => readonly string[],
): readonly string[] {
  return wordsOf(`${subject}\n${subject}\n${detail}`);
}

export function profileOf(message: ComparedMessage, means: ProfileMeans): MessageProfile {
  const seen = countPairs(message);
  for (const pair of seen.keys()) {
    if (means.isTurnOfPhrase?.(message.person, pair)) seen.delete(pair);
  }
  const pairs = Int32Array.from(seen.keys()).sort();
  const rarities = Float32Array.from(pairs, (pair) => means.rarity.of(pair));
  const weights = Float32Array.from(
    pairs,
    (pair, at) => (1 + Math.log(seen.get(pair) ?? 1)) * (rarities[at] ?? 0),
  );
  const words = wordsToWeigh(message, means.wordsOf);
  const subject = new Set(pairsIn(message.subject || message.detail).map(numberOfPair));
  return {
    pairs,
    rarities,
    weights: toUnitLength(weights),
    inSubject: Uint8Array.from(pairs, (pair) => (subject.has(pair) ? 1 : 0)),
    meaning: meaningOf(means.meaning, words),
    matter: meaningOf(means.matter, words),
    person: message.person,
    day: message.day,
    areas: message.areas ?? [],
    places: [...new Set((message.places ?? []).flatMap(pairsIn).map(numberOfPair))],
  };
}
