import { expect, test } from 'vitest';
import { roomLeft } from './room-left.ts';

test.each([
  ['', 'plenty', 5000],
  ['字'.repeat(4500), 'plenty', 500],
  ['字'.repeat(4501), 'near', 499],
  ['字'.repeat(5000), 'near', 0],
  [`${'字'.repeat(5000)}\n `, 'near', 0],
  ['字'.repeat(60_000), 'over', -55_000],
] as const)('room is told near the end, and what is too much is counted', (text, state, left) => {
  expect(roomLeft(text, 5000)).toEqual({ state, left });
});
