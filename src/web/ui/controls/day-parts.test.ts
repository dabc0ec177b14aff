import { expect, test } from 'vitest';
import { dateOf, dayParts } from './day-parts.ts';

test('a day goes to its parts and back', () => {
  expect(dayParts('2026-01-09')).toEqual({ year: '2026', month: '1', day: '9' });
  expect(dateOf({ year: '2026', month: '1', day: '9' })).toBe('2026-01-09');
  expect(dayParts('')).toEqual({ year: '', month: '', day: '' });
});

test('half a day is none, and no day lies beyond its month', () => {
  expect(dateOf({ year: '2026', month: '', day: '9' })).toBe('');
  expect(dateOf({ year: '2026', month: '2', day: '31' })).toBe('2026-02-28');
  expect(dateOf({ year: '2028', month: '2', day: '31' })).toBe('2028-02-29');
});
