import { createHashIndex } from '#algorithms/text-classifier/index.ts';
import { growInts } from './grow.ts';

/**
 * For each pair of characters in how many texts it stands, and the places that hold it, the newest
 * first. A place is one slot of a sketch; the list goes from slot to slot, so that a list of any
 * length costs four bytes a place.
 */
export function createPairLists() {
  const numbers = createHashIndex();
  let textsWith = new Int32Array(0);
  /** The newest place of a pair plus one; 0 when there is none. */
  let newest = new Int32Array(0);
  /** The place after a place plus one. */
  let next = new Int32Array(0);

  const numberOf = (pair: number): number => {
    const number = numbers.add(pair);
    textsWith = growInts(textsWith, number + 1);
    newest = growInts(newest, number + 1);
    return number;
  };
  return {
    count: (pair: number, step: number): void => {
      const number = numberOf(pair);
      textsWith[number] = Math.max(0, (textsWith[number] ?? 0) + step);
    },
    textsWith: (pair: number): number => {
      const number = numbers.find(pair);
      return number < 0 ? 0 : (textsWith[number] ?? 0);
    },
    put: (pair: number, place: number): void => {
      const number = numberOf(pair);
      next = growInts(next, place + 1);
      next[place] = newest[number] ?? 0;
      newest[number] = place + 1;
    },
    /** Walks the newest places of a pair, at most so many; returns how many there were. */
    walk: (pair: number, most: number, visit: (place: number) => void): number => {
      const number = numbers.find(pair);
      let steps = 0;
      for (let at = number < 0 ? 0 : (newest[number] ?? 0); at > 0 && steps < most; steps += 1) {
        visit(at - 1);
        at = next[at - 1] ?? 0;
      }
      return steps;
    },
    /** Forgets the places, not the counts. */
    clear: (): void => {
      newest.fill(0);
    },
    bytes: (): number =>
      textsWith.byteLength + newest.byteLength + next.byteLength + numbers.size() * 16,
  };
}
