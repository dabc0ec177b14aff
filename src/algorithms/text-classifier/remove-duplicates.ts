import { bareText } from './fold-text.ts';

const likenessMin = 0.8;
/** Two texts this much alike share at least one of their rarest words. */
const prefixShare = 1 - likenessMin;

/**
 * Leaves out what was said before: the same letters and digits, or nearly the same set of words
 * (Jaccard index ≥ 0.8). The first of the like texts stays. Candidates come from the rarest words
 * (prefix filtering: S. Chaudhuri, V. Ganti and R. Kaushik, "A primitive operator for similarity
 * joins in data cleaning", ICDE 2006), which misses none.
 */
export function removeDuplicates<T extends { readonly words: readonly string[] }>(
  texts: readonly T[],
): T[] {
  const timesSeen = new Map<string, number>();
  for (const { words } of texts) {
    for (const word of new Set(words)) timesSeen.set(word, (timesSeen.get(word) ?? 0) + 1);
  }
  const rarestFirst = (one: string, other: string): number =>
    (timesSeen.get(one) ?? 0) - (timesSeen.get(other) ?? 0) || (one < other ? -1 : 1);
  const kept: T[] = [];
  const wordsOfKept: ReadonlySet<string>[] = [];
  const keptByWord = new Map<string, number[]>();
  const bare = new Set<string>();
  for (const text of texts) {
    const key = bareText(text.words.join(''));
    if (bare.has(key)) continue;
    bare.add(key);
    const words = new Set(text.words);
    const prefix = [...words].sort(rarestFirst).slice(0, Math.ceil(words.size * prefixShare) + 1);
    const candidates = new Set(prefix.flatMap((word) => keptByWord.get(word) ?? []));
    const repeats = [...candidates].some((candidate) =>
      isAlike(words, wordsOfKept[candidate] ?? new Set()),
    );
    if (repeats) continue;
    for (const word of prefix) {
      const holders = keptByWord.get(word);
      if (holders) holders.push(kept.length);
      else keptByWord.set(word, [kept.length]);
    }
    kept.push(text);
    wordsOfKept.push(words);
  }
  return kept;
}

/** |A ∩ B| / |A ∪ B| ≥ 0.8. */
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < large.size * likenessMin) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared >= likenessMin * (one.size + other.size - shared);
}
