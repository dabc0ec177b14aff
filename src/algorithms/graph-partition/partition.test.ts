import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../seeded-random/index.ts';
import { cutOf, graphOf, partition, piecesOf, subgraph, type Graph } from './index.ts';

/** A town of rows and columns, some streets missing, that still hangs together. */
const towns = fc
  .record({
    wide: fc.integer({ min: 1, max: 12 }),
    high: fc.integer({ min: 1, max: 12 }),
    seed: fc.nat(),
    loadMost: fc.constantFrom(0, 1, 30),
  })
  .map(({ wide, high, seed, loadMost }) => {
    const random = seededRandom(seed);
    const loads = Int32Array.from({ length: wide * high }, () => random.integer(0, loadMost));
    const edges = [...loads.keys()].flatMap((from) => {
      const tie = random.integer(1, 9);
      const isLast = from % wide === wide - 1;
      const right = isLast ? [] : [{ from, to: from + 1, tie }];
      // The first column joins the rows; elsewhere some of the streets are missing.
      const isOpen = from % wide === 0 || random.chance(0.8);
      const down = isOpen && from + wide < loads.length ? [{ from, to: from + wide, tie }] : [];
      return [...right, ...down];
    });
    return graphOf(loads, edges);
  });

const sizeOf = (graph: Graph) => graph.loads.length;

function loadsOf(graph: Graph, parts: Int32Array): number[] {
  const loads: number[] = [];
  parts.forEach((part, vertex) => {
    loads[part] = (loads[part] ?? 0) + (graph.loads[vertex] ?? 0);
  });
  return loads;
}

test('every vertex is in exactly one part, and every part hangs together', () => {
  fc.assert(
    fc.property(towns, fc.integer({ min: 1, max: 15 }), fc.nat(), (graph, count, seed) => {
      const parts = partition(graph, { count, tolerance: 0.05 }, seededRandom(seed));
      expect(parts).toHaveLength(sizeOf(graph));
      const numbers = [...new Set(parts)].sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, at) => at));
      expect(numbers.length).toBeLessThanOrEqual(count);
      for (const part of numbers) expect(piecesOf(subgraph(graph, parts, part)).count).toBe(1);
    }),
  );
});

test('the same seed cuts the same, and what is handed in stays as it was', () => {
  fc.assert(
    fc.property(towns, fc.integer({ min: 1, max: 15 }), fc.nat(), (graph, count, seed) => {
      const before = structuredClone(graph);
      const cut = () => partition(graph, { count, tolerance: 0.05 }, seededRandom(seed));
      expect(cut()).toEqual(cut());
      expect(graph).toEqual(before);
    }),
  );
});

test('even loads on an even town come out within a third of the mean', () => {
  const [wide, high, count] = [40, 40, 64];
  const edges = Array.from({ length: wide * high }, (_, from) => [
    ...(from % wide < wide - 1 ? [{ from, to: from + 1, tie: 1 }] : []),
    ...(from + wide < wide * high ? [{ from, to: from + wide, tie: 1 }] : []),
  ]).flat();
  const graph = graphOf(new Int32Array(wide * high).fill(10), edges);
  const parts = partition(graph, { count, tolerance: 0.05 }, seededRandom(1));
  const loads = loadsOf(graph, parts);
  expect(loads).toHaveLength(count);
  for (const load of loads) expect(Math.abs(load - 250)).toBeLessThan(84);
  // Squares of five by five would cut 1 in 5 rows and columns: 2 × 7 × 40 edges.
  expect(cutOf(graph, parts)).toBeLessThan(1.35 * 560);
});

test('cuts where the ties are weak', () => {
  // Two rings of five, tied by one thin edge.
  const ring = (first: number) =>
    [0, 1, 2, 3, 4].map((at) => ({ from: first + at, to: first + ((at + 1) % 5), tie: 9 }));
  const graph = graphOf(new Int32Array(10).fill(1), [
    ...ring(0),
    ...ring(5),
    { from: 0, to: 5, tie: 1 },
  ]);
  const parts = partition(graph, { count: 2, tolerance: 0.05 }, seededRandom(3));
  expect(cutOf(graph, parts)).toBe(1);
});

test('says no to what cannot be cut', () => {
  const apart = graphOf(new Int32Array(2).fill(1), []);
  const cut = (count: number) => partition(apart, { count, tolerance: 0 }, seededRandom(1));
  expect(() => cut(2)).toThrow('in pieces');
  expect(() => cut(0)).toThrow('cannot cut into 0 parts');
  expect(() => graphOf(new Int32Array(1), [{ from: 0, to: 0, tie: 1 }])).toThrow(RangeError);
  expect(() => graphOf(new Int32Array(1), [{ from: 0, to: 1, tie: 1 }])).toThrow(RangeError);
});
