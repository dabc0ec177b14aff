import { expect, test } from 'vitest';
import { expectedCalibrationError, reliabilityOf } from './calibration.ts';
import { macroF1, scoreLabels } from './scores.ts';

test('precision, recall and F1 as worked out by hand', () => {
  const answers = [
    ['水', '水'],
    ['水', '电'],
    ['电', '电'],
    ['电', '电'],
  ].map(([expected = '', given = '']) => ({ expected, given }));
  const scores = scoreLabels(answers, ['水', '电', '气']);
  expect(scores[0]).toMatchObject({ texts: 2, precision: 1, recall: 0.5 });
  expect(scores[1]).toMatchObject({ texts: 2, precision: 2 / 3, recall: 1 });
  expect(scores.map(({ f1 }) => f1)).toEqual([2 / 3, 0.8, 0]);
  expect(macroF1(scores)).toBeCloseTo((2 / 3 + 0.8) / 3, 12);
});

test('the calibration error weighs each bin by its answers', () => {
  const answers = [
    { confidence: 0.95, right: true },
    { confidence: 0.95, right: true },
    { confidence: 0.95, right: false },
    { confidence: 0.35, right: false },
    { confidence: 1, right: true },
  ];
  const bins = reliabilityOf(answers);
  expect(bins.map(({ answers: count }) => count)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 4]);
  const top = Math.abs((0.95 * 3 + 1) / 4 - 0.75) * 0.8;
  expect(expectedCalibrationError(bins)).toBeCloseTo(top + 0.35 * 0.2, 12);
});
