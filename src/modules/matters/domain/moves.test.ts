import { expect, test } from 'vitest';
import { hourBefore, slotOf, stagesOf } from './moves.ts';

test('a slot is five minutes, and an hour twelve of them', () => {
  const now = new Date('2026-11-25T02:07:31Z');
  expect(slotOf(now)).toEqual(new Date('2026-11-25T02:05:00Z'));
  expect(hourBefore(now)).toEqual(new Date('2026-11-25T01:10:00Z'));
});

test('a counter says between which stages', () => {
  expect(stagesOf('moved:new:report')).toEqual({ from: null, to: 'report' });
  expect(stagesOf('moved:answer:handle')).toEqual({ from: 'answer', to: 'handle' });
});
