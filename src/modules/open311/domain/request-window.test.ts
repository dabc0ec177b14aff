import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { requestWindow } from './request-window.ts';

const now = new Date('2026-11-22T08:00:00Z');
const iso = (window: { from: Date; to: Date }) => [
  window.from.toISOString(),
  window.to.toISOString(),
];
const codeOf = (start?: string, end?: string) => {
  try {
    return iso(requestWindow(start, end, now));
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};

test('is the most recent 90 days unless told otherwise', () => {
  const ninetyBefore = '2026-08-24T08:00:00.000Z';
  expect(codeOf()).toEqual([ninetyBefore, now.toISOString()]);
  expect(codeOf('2026-01-01T00:00:00Z')).toEqual([
    '2026-01-01T00:00:00.000Z',
    '2026-04-01T00:00:00.000Z',
  ]);
  expect(codeOf(undefined, now.toISOString())).toEqual([ninetyBefore, now.toISOString()]);
});

test('may span 90 days and not a second more', () => {
  expect(codeOf('2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z')).toHaveLength(2);
  expect(codeOf('2026-01-01T00:00:00Z', '2026-04-01T00:00:01Z')).toBe('open311.span_too_long');
  expect(codeOf('2026-04-01T00:00:00Z', '2026-01-01T00:00:00Z')).toBe('open311.span_backwards');
});

test('wants a zone, and forgives a plus sign that was not escaped', () => {
  expect(codeOf('2026-01-01T08:00:00 08:00', '2026-01-02T08:00+08:00')).toEqual([
    '2026-01-01T00:00:00.000Z',
    '2026-01-02T00:00:00.000Z',
  ]);
  for (const bad of ['2026-01-01', '2026-01-01T00:00:00', 'yesterday', '2026-13-01T00:00:00Z']) {
    expect(codeOf(bad)).toBe('open311.bad_date');
  }
});

test('never throws anything but a refusal', () => {
  fc.assert(
    fc.property(fc.option(fc.string()), fc.option(fc.string()), (start, end) => {
      const told = codeOf(start ?? undefined, end ?? undefined);
      return Array.isArray(told) || typeof told === 'string';
    }),
  );
});
