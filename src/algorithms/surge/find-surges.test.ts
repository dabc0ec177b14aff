import { expect, test } from 'vitest';
import { seededRandom } from '../seeded-random/index.ts';
import { chanceOfAtLeast } from './chance-of-at-least.ts';
import { findSurges } from './find-surges.ts';

const random = seededRandom(20261123);
const weeks = 12;

/** Knuth's way; fine for small means. */
function poisson(mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count += 1;
  return count;
}

/** Counts that vary more: the mean itself is halved or half as much again by a coin. */
const uneven = (mean: number) => poisson(mean * (random.next() < 0.5 ? 0.5 : 1.5));

function quiet(draw: (mean: number) => number, mean: number) {
  return { earlier: Array.from({ length: weeks }, () => draw(mean)), latest: draw(mean) };
}

test.each([
  [1, 2, 0.864665],
  [5, 2, 0.052653],
  [0, 2, 1],
  [10, 10, 0.54207],
] as const)('at least %i of a Poisson mean %i', (least, mean, chance) => {
  expect(chanceOfAtLeast(least, mean, mean)).toBeCloseTo(chance, 5);
});

test('a negative binomial of the same mean reaches high counts more often', () => {
  // Shape 2, mean 2: geometric-like; by hand 1 − (1/4 + 1/4 + 3/16 + 1/8 + 5/64).
  expect(chanceOfAtLeast(5, 2, 4)).toBeCloseTo(1 - 57 / 64, 10);
});

test.each([
  ['even', poisson],
  ['uneven', uneven],
] as const)(
  'where nothing happens (%s counts) it rarely says that something did',
  (_name, draw) => {
    const rounds = 200;
    let alarmed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const all = Array.from({ length: 60 }, (_, at) => quiet(draw, 0.3 + (at % 12) / 2));
      if (findSurges(all, 0.05).length > 0) alarmed += 1;
    }
    // One round in twenty may be wrong; five standard errors above that.
    expect(alarmed / rounds).toBeLessThan(0.05 + 5 * Math.sqrt((0.05 * 0.95) / rounds));
  },
);

test('what comes three times as often as before is found, and stands first', () => {
  let found = 0;
  for (let round = 0; round < 100; round += 1) {
    const all = Array.from({ length: 59 }, () => quiet(poisson, 4));
    const risen = { ...quiet(poisson, 6), latest: 20 };
    if (findSurges([...all, risen], 0.05)[0]?.series === risen) found += 1;
  }
  expect(found).toBeGreaterThanOrEqual(95);
});

test('two are no surge, and what never came may surge', () => {
  const never = Array.from({ length: weeks }, () => 0);
  const all = [
    { earlier: never, latest: 2 },
    { earlier: never, latest: 6 },
  ];
  expect(findSurges(all, 0.05).map(({ series }) => series.latest)).toEqual([6]);
});

test('no series, no surge', () => {
  expect(findSurges([], 0.05)).toEqual([]);
  expect(findSurges([{ earlier: [], latest: 0 }], 0.05)).toEqual([]);
});
