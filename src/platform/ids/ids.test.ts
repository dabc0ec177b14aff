import { expect, test } from 'vitest';
import { ManualClock } from '../clock/clock.ts';
import { createIds } from './ids.ts';

test('ids sort as they were made, also within one millisecond', () => {
  const clock = new ManualClock(new Date('2026-11-23T01:30:00Z'));
  const ids = createIds(clock);
  const made = Array.from({ length: 3000 }, (_, index) => {
    if (index % 1000 === 999) clock.advanceMinutes(1);
    return ids.next();
  });
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id))).toBe(true);
});

test('two processes in the same millisecond do not count alike', () => {
  const clock = new ManualClock(new Date('2026-11-23T01:30:00Z'));
  const starts = Array.from({ length: 200 }, () => createIds(clock).next().slice(0, 23));
  expect(new Set(starts).size).toBeGreaterThan(150);
});
