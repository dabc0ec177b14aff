import { expect, test } from 'vitest';
import { dayOf, endOfDay, startOfDay } from './inbox-period.ts';

test('a day in Beijing begins and ends eight hours before it does in Greenwich', () => {
  expect(startOfDay('2026-11-22')).toBe('2026-11-21T16:00:00.000Z');
  expect(endOfDay('2026-11-22')).toBe('2026-11-22T15:59:59.999Z');
});

test('a moment leads back to its day, whichever end it came from', () => {
  for (const moment of [startOfDay('2026-11-22'), endOfDay('2026-11-22')]) {
    expect(dayOf(moment)).toBe('2026-11-22');
  }
});

test('what is no day is nothing', () => {
  expect(startOfDay('')).toBeUndefined();
  expect(dayOf(undefined)).toBe('');
  expect(dayOf('soon')).toBe('');
});
