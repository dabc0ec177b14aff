import { expect, test } from 'vitest';
import { shareWords } from './share-words.ts';

test.each([
  [null, '—'],
  [0, '0%'],
  [1, '100%'],
  [0.934, '93.4%'],
  [0.0004, '0.0%'],
])('%s is told as %s', (share, words) => {
  expect(shareWords(share)).toBe(words);
});
