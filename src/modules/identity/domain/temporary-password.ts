const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const lettersMade = 16;

/** Sixteen letters that are easy to read out, in groups: about 79 random bits. */
export function writeTemporaryPassword(bytes: (length: number) => Uint8Array): string {
  const drawn: string[] = [];
  while (drawn.length < lettersMade) {
    for (const byte of bytes(lettersMade)) {
      // Bytes beyond the last whole multiple would make the first letters likelier.
      if (byte < 248 && drawn.length < lettersMade)
        drawn.push(letters[byte % letters.length] ?? '');
    }
  }
  return drawn.join('').replace(/(.{4})(?=.)/g, '$1-');
}
