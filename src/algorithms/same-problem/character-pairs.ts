import { foldText } from '#algorithms/text-classifier/index.ts';

/** Addresses of the web and the stars of masked numbers tell no two messages apart. */
const noise = /https?:\/\/[\u0021-\u007e]*|\*+/gu;
const stretches = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;

/**
 * The units by which messages are compared: neighbouring Chinese characters as pairs, which need no
 * dictionary and so keep every place name (K. L. Kwok, "Comparing representations in Chinese
 * information retrieval", SIGIR 1997), and runs of letters and digits whole.
 *
 * @example pairsIn('Ａ３区路灯') // ['a3', '区路', '路灯']
 */
export function pairsIn(text: string): string[] {
  const pairs: string[] = [];
  for (const stretch of foldText(text.replace(noise, ' ')).match(stretches) ?? []) {
    const characters = [...stretch];
    if (!han.test(stretch) || characters.length === 1) pairs.push(stretch);
    else
      for (const [at, one] of characters.slice(1).entries()) pairs.push(`${characters[at]}${one}`);
  }
  return pairs;
}

/**
 * A whole number for a pair: two characters of 16 bits are one number of 32; anything else is
 * hashed (FNV-1a, RFC 9923).
 */
export function numberOfPair(pair: string): number {
  if (pair.length === 2 && han.test(pair)) {
    return (pair.charCodeAt(0) << 16) | pair.charCodeAt(1);
  }
  let hash = 0x811c9dc5;
  for (let at = 0; at < pair.length; at += 1) {
    hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}
