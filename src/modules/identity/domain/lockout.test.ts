import { expect, test } from 'vitest';
import { accountLockout, lockMinutes } from './lockout.ts';

test('the fifth failure locks for a quarter of an hour, each further one for twice as long', () => {
  const minutes = [1, 4, 5, 6, 7, 11, 12, 100].map((count) => lockMinutes(accountLockout, count));
  expect(minutes).toEqual([0, 0, 15, 30, 60, 960, 1440, 1440]);
});
