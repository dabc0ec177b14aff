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

/** What fewer texts say may be somebody's name: it is not kept. */
const textsWithMin = 3;
const wordCharactersMax = 8;

/** Counts the words of texts that are already cut. */
export function learnVocabulary(
  texts: readonly (readonly string[])[],
  stopWords: ReadonlyMap<string, number> = new Map(),
): Vocabulary {
  const words = new Map<string, number>();
  const textsWith = new Map<string, number>();
  for (const text of texts) {
    for (const word of text) words.set(word, (words.get(word) ?? 0) + 1);
    for (const word of new Set(text)) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  }
  for (const word of words.keys()) {
    const isRare = (textsWith.get(word) ?? 0) < textsWithMin;
    if (isRare || word.length > wordCharactersMax || stopWords.has(word)) words.delete(word);
  }
  return { words, stopWords };
}
