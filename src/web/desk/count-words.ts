/** Where the server stops counting, so that a page stays as quick with a million matters. */
const countMost = 1_000;

/** @example countWords([20, 1000]) // '1020+' */
export function countWords(counts: readonly number[]): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.some((count) => count >= countMost) ? `${total}+` : String(total);
}
