/** What the segmenter knows: words with how often they were seen, and words that say nothing. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly stopWords: ReadonlyMap<string, number>;
}

/** A text both as it was written and as a person's program had cut it. */
export interface CutText {
  readonly raw: string;
  readonly words: readonly string[];
}

/** Rarer words do more harm as wrong cuts than good as right ones. */
const timesSeenMin = 2;
const wordCharactersMax = 8;

/** Counts the words of texts that are already cut. */
export function learnVocabulary(
  texts: readonly (readonly string[])[],
  stopWords: ReadonlyMap<string, number> = new Map(),
): Vocabulary {
  const words = new Map<string, number>();
  for (const text of texts) {
    for (const word of text) words.set(word, (words.get(word) ?? 0) + 1);
  }
  for (const [word, count] of words) {
    if (count < timesSeenMin || word.length > wordCharactersMax || stopWords.has(word)) {
      words.delete(word);
    }
  }
  return { words, stopWords };
}
