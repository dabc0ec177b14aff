import { expect, test } from 'vitest';
import type { Dictionary } from './dictionary.ts';

type Words = Record<string, string | ((...facts: never[]) => string)>;
const parts = import.meta.glob<Record<string, Dictionary<Words>>>('../../**/*words.ts', {
  eager: true,
});

const dictionaries = Object.entries(parts).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter(([, value]) => typeof value === 'object' && 'zh' in value)
    .map(([name, words]) => ({ name: `${file} ${name}`, words })),
);

test('there are dictionaries to check', () => {
  expect(dictionaries.length).toBeGreaterThan(3);
});

test.each(dictionaries)('$name says the same things in both languages', ({ words }) => {
  expect(Object.keys(words.en).sort()).toEqual(Object.keys(words.zh).sort());
});

test.each(dictionaries)('$name leaves nothing blank and no Chinese in English', ({ words }) => {
  for (const [key, said] of Object.entries(words.en)) {
    if (typeof said !== 'string') continue;
    expect(said.trim(), key).not.toBe('');
    expect(said, key).not.toMatch(/\p{Script=Han}/u);
  }
  for (const [key, said] of Object.entries(words.zh)) {
    if (typeof said === 'string') expect(said.trim(), key).not.toBe('');
  }
});
