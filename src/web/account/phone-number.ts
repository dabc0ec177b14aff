/** Whether this can be a mobile number as people write it, with blanks, strokes or +86. */
export function looksLikePhone(written: string): boolean {
  return /^(\+?86)?1[3-9]\d{9}$/.test(written.replace(/[\s()-]/g, ''));
}
