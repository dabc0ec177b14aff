import { expect, test } from 'vitest';
import { afterFailure, afterSuccess, isPoison, noTrouble, waitSeconds } from './trouble.ts';

test('a batch that keeps failing is taken apart, its poison found, the rest goes on', () => {
  let trouble = noTrouble;
  for (let turn = 0; turn < 2; turn += 1) trouble = afterFailure(trouble, 9n);
  expect(trouble).toEqual({ failures: 2, singlyUntilId: null });
  trouble = afterFailure(trouble, 9n);
  expect(trouble).toEqual({ failures: 0, singlyUntilId: 9n });
  trouble = afterSuccess(trouble, 4n);
  expect(trouble.singlyUntilId).toBe(9n);
  for (let turn = 0; turn < 2; turn += 1) trouble = afterFailure(trouble, 5n);
  expect(isPoison(trouble)).toBe(false);
  trouble = afterFailure(trouble, 5n);
  expect(isPoison(trouble)).toBe(true);
  trouble = afterSuccess(trouble, 5n);
  expect(isPoison(trouble)).toBe(false);
  expect(afterSuccess(trouble, 9n)).toEqual(noTrouble);
});

test('waiting doubles and stays bounded', () => {
  expect(waitSeconds(noTrouble)).toBe(0);
  expect([1, 2, 3].map((failures) => waitSeconds({ failures, singlyUntilId: null }))).toEqual([
    0.5, 1, 2,
  ]);
  expect(waitSeconds({ failures: 1000, singlyUntilId: null })).toBe(60);
});
