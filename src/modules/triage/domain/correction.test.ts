import { expect, test } from 'vitest';
import type { Reading } from './audit.ts';
import { isOf, proposeCorrection } from './correction.ts';

const start = Date.UTC(2026, 0, 1);
const reading = (at: number, channel: string, confidence: number, right: boolean): Reading => ({
  ...{ label: 'a', decided: right ? 'a' : 'b', confidence, channel },
  ...{ at: new Date(start + at * 3_600_000), areaCode: '310199001001', characters: 50 },
});
/** The hotline's answers are right only where they are sure. */
const readings = Array.from({ length: 200 }, (_, at) => [
  reading(at, 'resident', 0.9, at % 10 > 0),
  reading(at, 'hotline', at % 2 === 0 ? 0.95 : 0.5, at % 2 === 0 || at % 4 === 1),
]).flat();
const group = { by: 'channel', key: 'hotline' } as const;

test('the least confidence that mends it is found early and shown on what came later', () => {
  const found = proposeCorrection(readings, ['a', 'b'], group);
  expect(found).toMatchObject({ confidenceMin: 0.55, foundBy: 140 });
  expect(found?.before).toMatchObject({ answers: 60, of: 60, accuracy: 0.75 });
  expect(found?.after).toMatchObject({ answers: 30, of: 60, accuracy: 1 });
});

test('of few decisions nothing is said', () => {
  expect(proposeCorrection(readings.slice(0, 40), ['a', 'b'], group)).toBeNull();
});

test('what was decided as something unknown does not count', () => {
  const unknown = readings.map((one) => ({ ...one, decided: 'c' }));
  expect(proposeCorrection(unknown, ['a', 'b'], group)).toBeNull();
});

test('of a category counts what the model said: the decision is not known yet', () => {
  const asked = { label: 'a', channel: '', areaCode: '', characters: 5 };
  expect(isOf(asked, { by: 'label', key: 'a' })).toBe(true);
  expect(isOf(asked, { by: 'length', key: '<30' })).toBe(true);
  expect(isOf(asked, { by: 'channel', key: 'hotline' })).toBe(false);
});
