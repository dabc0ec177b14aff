/** Easy to read out: no letter here is taken for another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
/** The last byte that does not make the first letters likelier. */
const fairMax = Math.floor(256 / letters.length) * letters.length;

/** Sixteen letters in groups of four, to be told to somebody and replaced by them at once. */
export function temporaryPassword(bytes: (length: number) => Uint8Array): string {
  let drawn = '';
  while (drawn.length < 16) {
    for (const byte of bytes(32)) {
      if (byte < fairMax && drawn.length < 16) drawn += letters[byte % letters.length] ?? '';
    }
  }
  return drawn.replace(/(.{4})(?=.)/g, '$1-');
}

export function drawTemporaryPassword(): string {
  return temporaryPassword((length) => crypto.getRandomValues(new Uint8Array(length)));
}
