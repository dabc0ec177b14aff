import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBegins, localDay, localHour, localMinute } from './local-time.ts';

test('a day in China begins eight hours before it does at Greenwich', () => {
  const midnight = new Date('2026-11-22T16:00:00Z');
  expect(localDay(midnight)).toBe('2026-11-23');
  expect(localDay(new Date(midnight.getTime() - 1))).toBe('2026-11-22');
  expect(localMinute(midnight)).toBe('2026-11-23 00:00');
  expect(localHour(new Date('2026-11-22T23:59:00Z'))).toBe(7);
  expect(dayBegins('2026-11-23')).toEqual(midnight);
  expect(Number.isNaN(dayBegins('2026-02-31x').getTime())).toBe(true);
});

test('the clocks of China say the same, at any moment since its summer times ended', () => {
  const words = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const moments = fc.date({ min: new Date('1992-01-01'), max: new Date('2100-01-01') });
  fc.assert(
    fc.property(
      moments.filter((at) => !Number.isNaN(at.getTime())),
      (at) => {
        expect(localMinute(at)).toBe(words.format(at));
        expect(dayBegins(localDay(at)).getTime()).toBeLessThanOrEqual(at.getTime());
      },
    ),
  );
});
