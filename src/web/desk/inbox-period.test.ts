import { expect, test } from 'vitest';
import {
  beginOf,
  dayOf,
  endOfDay,
  periodOf,
  startOfDay,
  typedDay,
  usualPeriods,
} from './inbox-period.ts';

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

test('a usual period begins with a day in Beijing and is known again by where it begins', () => {
  const now = new Date('2026-11-22T17:30:00Z');
  expect(beginOf('today', now)).toBe('2026-11-22T16:00:00.000Z');
  expect(beginOf('week', now)).toBe('2026-11-16T16:00:00.000Z');
  for (const period of usualPeriods) {
    expect(periodOf({ openedFrom: beginOf(period, now) ?? '' }, now)).toBe(period);
  }
  expect(periodOf({ openedFrom: '2026-10-01T16:00:00.000Z' }, now)).toBe('own');
  expect(periodOf({ openedTo: '2026-10-01T16:00:00.000Z' }, now)).toBe('own');
  expect(periodOf({}, now)).toBeUndefined();
});

test('days are read as people write them, and those that never were are not', () => {
  for (const typed of ['2026-11-2', '2026.11.02', '2026年11月2日', '20261102', ' 2026/11/2 ']) {
    expect(typedDay(typed)).toBe('2026-11-02');
  }
  for (const typed of ['', '11-2', '2026-13-01', '2026-02-30', '昨天']) {
    expect(typedDay(typed)).toBeUndefined();
  }
});
