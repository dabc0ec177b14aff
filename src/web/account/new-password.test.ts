import { expect, test } from 'vitest';
import { passwordFaults } from './new-password.ts';

test('a new password is typed twice the same before it is sent', () => {
  expect(passwordFaults({ current: '', next: '', again: '' })).toEqual([
    'current-empty',
    'next-empty',
  ]);
  expect(passwordFaults({ current: 'a', next: 'long enough', again: 'long enuogh' })).toEqual([
    'differ',
  ]);
  expect(passwordFaults({ current: 'a', next: 'long enough', again: 'long enough' })).toEqual([]);
});
