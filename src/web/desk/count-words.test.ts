import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test('a figure that was cut off says so', () => {
  expect(countWords([1000])).toBe('1000+');
  expect(countWords([20, 1000])).toBe('1020+');
  expect(countWords([20, 999])).toBe('1019');
});
