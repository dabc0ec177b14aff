import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByAverage, type LikelyPair } from './index.ts';

const size = 9;
const pair = fc.record({
  one: fc.nat(size - 2),
  step: fc.integer({ min: 1, max: size - 1 }),
  likelihood: fc.double({ min: 0.01, max: 1, noNaN: true }),
});
const pairs = fc
  .uniqueArray(pair, { selector: ({ one, step }) => `${one} ${one + step}` })
  .map((drawn): LikelyPair[] =>
    drawn
      .filter(({ one, step }) => one + step < size)
      .map(({ one, step, likelihood }) => ({ one, other: one + step, likelihood })),
  );

function averageOf(one: readonly number[], other: readonly number[], given: readonly LikelyPair[]) {
  const sum = one.flatMap((a) =>
    other.map(
      (b) =>
        given.find((each) => each.one === Math.min(a, b) && each.other === Math.max(a, b))
          ?.likelihood ?? 0,
    ),
  );
  return sum.reduce((so, value) => so + value, 0) / sum.length;
}

/** Looks at every two groups anew each time. */
function groupSlowly(given: readonly LikelyPair[], averageMin: number): number[][] {
  let groups = Array.from({ length: size }, (_, at) => [at]);
  for (;;) {
    const joins = groups.flatMap((one, at) =>
      groups.slice(at + 1).map((other) => ({ one, other, average: averageOf(one, other, given) })),
    );
    const best = joins.sort((a, b) => b.average - a.average)[0];
    if (!best || best.average < averageMin) break;
    const joined = [...best.one, ...best.other].sort((a, b) => a - b);
    groups = [...groups.filter((group) => group !== best.one && group !== best.other), joined];
  }
  return groups.filter((group) => group.length > 1);
}

const inOrder = (groups: number[][]): string[] => groups.map((group) => group.join(' ')).sort();

test('groups as looking at everything each time does', () => {
  fc.assert(
    fc.property(pairs, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (given, averageMin) => {
      const found = groupByAverage(size, given, averageMin);
      expect(inOrder(found)).toEqual(inOrder(groupSlowly(given, averageMin)));
    }),
  );
});

test('a chain does not become one group', () => {
  const chain = Array.from({ length: 8 }, (_, one) => ({ one, other: one + 1, likelihood: 0.9 }));
  const found = groupByAverage(9, chain, 0.5);
  expect(Math.max(...found.map((group) => group.length))).toBeLessThanOrEqual(3);
});

test('nobody is in two groups, and nothing comes of nothing', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const members = groupByAverage(size, given, 0.3).flat();
      expect(new Set(members).size).toBe(members.length);
    }),
  );
  expect(groupByAverage(0, [], 0.5)).toEqual([]);
});
