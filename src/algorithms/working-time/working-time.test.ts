import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingMinutes, buildChineseCalendar, isWorkingMoment } from './index.ts';
import { withLocalDays, workingMinutesBetween } from './index.ts';

const national = buildChineseCalendar();
const at = (local: string): Date => new Date(`${local}+08:00`);
const moment = fc.date({
  min: at('1999-01-01T00:00:00'),
  max: at('2045-01-01T00:00:00'),
  noInvalidDate: true,
});
const minutes = fc.integer({ min: 0, max: 200_000 });

describe('days of the State Council notices', () => {
  const isWorkday = (day: string): boolean => isWorkingMoment(national, at(`${day}T10:00:00`));

  test.each([
    [
      'Spring Festival 2024',
      ['2024-02-09', '2024-02-10', '2024-02-16', '2024-02-17'],
      [true, false, false, false],
    ],
    ['its make-up days', ['2024-02-04', '2024-02-18'], [true, true]],
    [
      'Spring Festival 2025',
      ['2025-01-27', '2025-01-28', '2025-02-04', '2025-02-05'],
      [true, false, false, true],
    ],
    ['its make-up days', ['2025-01-26', '2025-02-08'], [true, true]],
    [
      'Spring Festival 2026',
      ['2026-02-13', '2026-02-16', '2026-02-23', '2026-02-24'],
      [true, false, false, true],
    ],
    ['its make-up days', ['2026-02-14', '2026-02-28'], [true, true]],
    [
      'National Day 2026',
      ['2026-09-30', '2026-10-01', '2026-10-07', '2026-10-08'],
      [true, false, false, true],
    ],
    ['its make-up days', ['2026-09-20', '2026-10-10'], [true, true]],
    [
      'an ordinary weekend',
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'],
      [true, false, false, true],
    ],
  ])('%s', (_name, days, expected) => {
    expect(days.map(isWorkday)).toEqual(expected);
  });

  test('holidays are known through 2026, then plain weeks', () => {
    expect(national.knownThrough >= '2026-12-31').toBe(true);
    expect(isWorkday('2039-10-03')).toBe(true);
  });
});

describe('addWorkingMinutes', () => {
  test.each([
    ['over National Day', '2026-09-30T17:00:00', 60, '2026-10-08T09:30:00'],
    ['into a make-up Saturday', '2026-10-09T17:00:00', 60, '2026-10-10T09:30:00'],
    ['over lunch', '2026-11-23T11:30:00', 60, '2026-11-23T14:00:00'],
    ['ends with the day', '2026-11-23T09:00:00', 420, '2026-11-23T17:30:00'],
    ['ends at noon', '2026-11-23T09:00:00', 180, '2026-11-23T12:00:00'],
    ['from a weekend night', '2026-11-21T23:00:00', 1, '2026-11-23T09:01:00'],
    ['five working days from Friday noon', '2026-11-20T12:00:00', 2100, '2026-11-27T12:00:00'],
    ['over Spring Festival 2026', '2026-02-14T17:00:00', 31, '2026-02-24T09:01:00'],
    ['before any known year', '1969-12-31T17:00:00', 60, '1970-01-01T09:30:00'],
  ])('%s', (_name, start, added, expected) => {
    expect(addWorkingMinutes(national, at(start), added)).toEqual(at(expected));
  });

  test('an area may close a day and open another', () => {
    const local = withLocalDays(national, { closed: ['2026-11-23'], open: ['2026-11-22'] });
    expect(addWorkingMinutes(local, at('2026-11-20T17:30:00'), 450)).toEqual(
      at('2026-11-24T09:30:00'),
    );
  });

  test('refuses negative time and hours off the half-hour', () => {
    expect(() => addWorkingMinutes(national, new Date(0), -1)).toThrow(RangeError);
    const odd = { ...national, hours: [[545, 720]] as const };
    expect(() => addWorkingMinutes(odd, new Date(0), 1)).toThrow(RangeError);
  });

  test('agrees with counting minute by minute', () => {
    const start = at('2026-09-18T00:00:00').getTime();
    let worked = 0;
    for (let minute = 0; minute < 25 * 1440; minute += 1) {
      if (isWorkingMoment(national, new Date(start + minute * 60_000))) {
        worked += 1;
        const end = new Date(start + (minute + 1) * 60_000);
        expect(addWorkingMinutes(national, new Date(start), worked)).toEqual(end);
      }
    }
    // 18, make-up 20, 21–24, 28–30 September; 8, 9, make-up 10 and 12 October.
    expect(worked).toBe(13 * 420);
  });
});

describe('properties', () => {
  test('what was added lies between', () => {
    fc.assert(
      fc.property(moment, minutes, (start, added) => {
        const end = addWorkingMinutes(national, start, added);
        expect(workingMinutesBetween(national, start, end)).toBe(added);
      }),
      { numRuns: 2000 },
    );
  });

  test('later starts and larger budgets never end earlier', () => {
    fc.assert(
      fc.property(moment, moment, minutes, minutes, (one, other, few, more) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const [small, large] = few <= more ? [few, more] : [more, few];
        const end = addWorkingMinutes(national, early, small).getTime();
        expect(end).toBeLessThanOrEqual(addWorkingMinutes(national, late, small).getTime());
        expect(end).toBeLessThanOrEqual(addWorkingMinutes(national, early, large).getTime());
      }),
      { numRuns: 2000 },
    );
  });

  test('the end is the earliest such moment', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 200_000 }), (start, added) => {
        const end = addWorkingMinutes(national, start, added);
        const before = new Date(end.getTime() - 1);
        expect(workingMinutesBetween(national, start, before)).toBeLessThan(added);
      }),
    );
  });
});

test('a million due dates take seconds', () => {
  const start = at('2020-01-01T00:00:00').getTime();
  let last = 0;
  for (let index = 0; index < 1_000_000; index += 1) {
    last = addWorkingMinutes(national, new Date(start + index * 200_000), 2100).getTime();
  }
  expect(last).toBeGreaterThan(start);
}, 10_000);
