import { countPairs, numberOfPair } from '#algorithms/same-problem/index.ts';

/** What is kept of a text: the pairs that say most, and how much each says (1–255). */
export interface Sketch {
  readonly pairs: readonly number[];
  readonly weights: readonly number[];
}

/** So many pairs tell a message of usual length from a million others. */
export const sketchPairs = 24;
const weightMax = 255;

/** A place as a number among the pairs: no text holds this sign. */
function numberOfPlace(place: string): number {
  return numberOfPair(`\u0000${place}`);
}

/** All that a message says, its place as if it were one more pair. */
export function saidIn(message: {
  readonly subject: string;
  readonly detail: string;
  readonly place?: string | undefined;
}): Map<number, number> {
  const said = countPairs(message);
  if (message.place !== undefined) said.set(numberOfPlace(message.place), 1);
  return said;
}

/** Weighs all that a message says, together of length 1, the heaviest first. */
export function weigh(
  said: ReadonlyMap<number, number>,
  rarityOf: (pair: number) => number,
): [pair: number, weight: number][] {
  const weighed = [...said].map(([pair, times]): [number, number] => [
    pair,
    (1 + Math.log(times)) * rarityOf(pair),
  ]);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return weighed
    .map(([pair, weight]): [number, number] => [pair, weight / length])
    .sort((one, other) => other[1] - one[1]);
}

export function sketchOf(weighed: readonly (readonly [number, number])[]): Sketch {
  const kept = weighed.slice(0, sketchPairs);
  return {
    pairs: kept.map(([pair]) => pair),
    weights: kept.map(([, weight]) => Math.max(1, Math.round(weight * weightMax))),
  };
}

/** The weight that stands in a byte. */
export function weightOf(byte: number): number {
  return byte / weightMax;
}
