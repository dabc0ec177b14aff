import { expect, test } from 'vitest';
import { looksLikePhone } from './phone-number.ts';

test('a number is taken as people write it, and what is none is told before it is sent', () => {
  expect(['13812345678', '138 1234 5678', '+8613812345678'].every(looksLikePhone)).toBe(true);
  expect(['', '123', '12812345678', '021-12345678'].some(looksLikePhone)).toBe(false);
});
