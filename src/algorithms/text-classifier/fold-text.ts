/**
 * A text as the classifier reads it: width and case do not matter (Unicode Standard Annex #15, form
 * NFKC; then lower case). `Ａ３区` and `a3区` are the same words.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The text with nothing in it but letters and digits: the same for every spacing and pointing. */
export function bareText(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
