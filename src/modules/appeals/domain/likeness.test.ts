import { expect, test } from 'vitest';
import { likeness, rank } from './likeness.ts';

test('the same thing in other words is alike, another thing is not', () => {
  const lamp = '东昌路3号楼门口的路灯不亮，已经三天了';
  expect(likeness('门口路灯不亮了', lamp)).toBeGreaterThan(0.3);
  expect(likeness('垃圾桶满了没人收', lamp)).toBe(0);
  expect(likeness('', lamp)).toBe(0);
});

test('of two equally alike the newer comes first', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  const old = rank(0.5, new Date('2026-01-01T00:00:00Z'), now);
  expect(rank(0.5, now, now)).toBeGreaterThan(old);
  expect(rank(0.9, new Date('2026-01-01T00:00:00Z'), now)).toBeGreaterThan(old);
});
