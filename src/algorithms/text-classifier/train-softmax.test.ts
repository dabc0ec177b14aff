import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { fitSharpness } from './fit-sharpness.ts';
import { applyLayer, softmax, trainSoftmax } from './train-softmax.ts';

const scores = fc
  .array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 2, maxLength: 8 })
  .map((row) => Float64Array.from(row));

test('probabilities add up to 1 and keep the order of the scores', () => {
  fc.assert(
    fc.property(scores, (row) => {
      const given = softmax(row);
      expect(given.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      expect(given[row.indexOf(Math.max(...row))]).toBe(Math.max(...given));
    }),
  );
});

/** Scores with answers drawn from softmax(sharpness · scores). */
function draw(count: number, sharpness: number) {
  const random = seededRandom(11);
  const rows = Array.from({ length: count }, () =>
    Float64Array.from({ length: 3 }, () => random.next() * 4 - 2),
  );
  const labels = rows.map((row) => {
    const shares = softmax(row.map((score) => score * sharpness));
    const at = random.next();
    return at < (shares[0] ?? 0) ? 0 : at < (shares[0] ?? 0) + (shares[1] ?? 0) ? 1 : 2;
  });
  return { rows, labels };
}

test('the layer finds the probabilities the answers were drawn with', () => {
  const { rows, labels } = draw(1500, 1);
  const layer = trainSoftmax(rows, labels, { classes: 3, penalty: 1e-6, steps: 100 });
  const error = rows.map((row) =>
    Math.abs((softmax(applyLayer(layer, row))[0] ?? 0) - (softmax(row)[0] ?? 0)),
  );
  expect(error.reduce((sum, one) => sum + one, 0) / rows.length).toBeLessThan(0.03);
});

test('sharpness is found again', () => {
  const { rows, labels } = draw(3000, 2);
  const found = fitSharpness(rows, labels);
  expect(found).toBeGreaterThan(1.7);
  expect(found).toBeLessThan(2.3);
});
