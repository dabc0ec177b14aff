import type { NamedSpot } from './named-spots.ts';
import { plainAddress } from './plain-address.ts';

/** All spots by each of their names and addresses as they are compared. */
export interface SpotIndex {
  readonly byWords: ReadonlyMap<string, readonly NamedSpot[]>;
  readonly longest: number;
}

/** Two characters are half a word of something else too often. */
const shortest = 3;
export function indexSpots(spots: readonly NamedSpot[]): SpotIndex {
  const byWords = new Map<string, NamedSpot[]>();
  for (const spot of spots) {
    const names = spot.telling ? [spot.name, spot.address] : [spot.address];
    for (const words of new Set(names.map(plainAddress))) {
      if (words.length < shortest) continue;
      byWords.set(words, [...(byWords.get(words) ?? []), spot]);
    }
  }
  return { byWords, longest: Math.max(0, ...[...byWords.keys()].map(({ length }) => length)) };
}

/** What stands before where the writer lives: they tell of it, and mostly mean another place. */
const homeBefore = /(?:住在|住于|家住|我住|家在)$/;

/**
 * The spots that a text names, in the order in which they come; of names that begin at the same
 * character the longest, and none within another. Where somebody lives counts only in a text that
 * names nothing else.
 */
export function spotsInText({ byWords, longest }: SpotIndex, text: string): NamedSpot[] {
  const plain = plainAddress(text);
  const [found, homes] = [new Set<NamedSpot>(), new Set<NamedSpot>()];
  for (let at = 0; at < plain.length;) {
    const words = longestAt(plain, at);
    const into = homeBefore.test(plain.slice(0, at)) ? homes : found;
    for (const spot of byWords.get(words) ?? []) into.add(spot);
    at += Math.max(words.length, 1);
  }
  return [...(found.size > 0 ? found : homes)];

  function longestAt(within: string, at: number): string {
    for (let length = Math.min(longest, within.length - at); length >= shortest; length -= 1) {
      const words = within.slice(at, at + length);
      if (byWords.has(words)) return words;
    }
    return '';
  }
}
