import { expect, test } from 'vitest';
import { clockFace } from './clock-face.ts';

const now = new Date('2026-11-22T08:00:00Z');

test('what is left, in the colour the server gave', () => {
  const face = clockFace({ dueAt: '2026-11-22T11:00:00Z', colour: 'amber' }, now, 'zh');
  expect(face).toEqual({ tone: 'warn', words: '还剩 3 小时', until: '今天 19:00 前' });
});

test('a deadline passed is late, even before the server has coloured it', () => {
  const face = clockFace({ dueAt: '2026-11-22T06:00:00Z', colour: 'amber' }, now, 'zh');
  expect(face).toMatchObject({ tone: 'bad', words: '已超时 2 小时' });
  const english = clockFace({ dueAt: '2026-11-22T06:00:00Z', colour: 'red' }, now, 'en');
  expect(english.words).toBe('2 hours overdue');
});

test('without a deadline nothing is claimed', () => {
  expect(clockFace({ dueAt: null, colour: 'none' }, now, 'zh').words).toBe('无时限');
});

test('a pause never hides a breach, and a stopped clock says how it ended', () => {
  const pausedAt = '2026-11-22T05:00:00Z';
  const dueAt = '2026-11-22T04:00:00Z';
  expect(clockFace({ dueAt, colour: 'red', pausedAt }, now, 'zh').tone).toBe('bad');
  const stoppedAt = '2026-11-22T05:00:00Z';
  expect(clockFace({ dueAt, colour: 'green', stoppedAt }, now, 'zh').words).toBe('没有超时');
  const breached = { dueAt, colour: 'red', stoppedAt, breachedAt: dueAt } as const;
  expect(clockFace(breached, now, 'zh').words).toBe('超时完成');
});
