const termsMost = 60;
/** No numbers, no single characters, no runs that the segmenter did not know. */
const isTelling = /^\p{Script=Han}{2,5}$/u;

/** The words of a text by hash: what is kept of them is no text. */
export function termsOf(words: readonly string[]): ReadonlyMap<number, string> {
  const telling = [...new Set(words.filter((word) => isTelling.test(word)))].slice(0, termsMost);
  return new Map(telling.map((word) => [hashOf(word), word]));
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, as a signed number of 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}
