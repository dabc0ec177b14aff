import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { dot, trainSvm } from './train-svm.ts';

const point = (x: number, y: number) => ({
  features: Int32Array.of(0, 1),
  values: Float64Array.of(x, y),
});
const options = { features: 2, cost: 100, passesMax: 2000 };

test('separates what can be separated', () => {
  const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 30 }),
      fc.nat(1000),
      (points, seed) => {
        // Classes lie on both sides of a slanted line, with room between them.
        const placed = points.filter(([x, y]) => Math.abs(x + 2 * y - 0.5) > 0.5);
        const vectors = placed.map(([x, y]) => point(x, y));
        const sides = placed.map(([x, y]) => x + 2 * y > 0.5);
        const { weights, bias } = trainSvm(vectors, sides, {
          ...options,
          random: seededRandom(seed),
        });
        const given = vectors.map((vector) => dot(weights, vector) + bias > 0);
        expect(given).toEqual(sides);
      },
    ),
    { numRuns: 50 },
  );
});

test('reaches the optimum that can be worked out by hand', () => {
  // Two points at ±1: minimise w²/2 + 2C(1 − w)², so w = 4C / (1 + 4C); the bias stays 0.
  const vectors = [point(1, 0), point(-1, 0)];
  const cost = 0.25;
  const random = seededRandom(3);
  const { weights, bias } = trainSvm(vectors, [true, false], {
    features: 2,
    cost,
    passesMax: 500,
    random,
  });
  expect(weights[0]).toBeCloseTo(0.5, 1);
  expect(bias).toBeCloseTo(0, 1);
});
