import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from './index.ts';

test('repeats with the same seed and differs with another', () => {
  const draw = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 10 }, () => random.integer(0, 1_000_000));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test('the sequence of seed 0 is that of the published function', () => {
  const random = seededRandom(0);
  const values = [random.next(), random.next(), random.next()];
  expect(values.map((value) => value.toFixed(10))).toEqual([
    '0.2664292087',
    '0.0003297457',
    '0.2232720274',
  ]);
});

test('whole numbers stay within bounds and shuffles keep every item', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, min, span) => {
      const random = seededRandom(seed);
      const value = random.integer(min, min + span);
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(min + span);
      const items = Array.from({ length: span }, (_, index) => index);
      expect(random.shuffle(items).sort((a, b) => a - b)).toEqual(items);
    }),
  );
});

test('is even enough', () => {
  const random = seededRandom(7);
  const counts = [0, 0, 0, 0];
  for (let draw = 0; draw < 40_000; draw += 1) {
    const bucket = random.integer(0, 3);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  expect(random.bytes(16)).toHaveLength(16);
  expect(() => random.pick([])).toThrow(RangeError);
  expect([random.chance(0), random.chance(1)]).toEqual([false, true]);
});
