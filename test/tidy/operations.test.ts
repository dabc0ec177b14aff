import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settings } from '#platform/config/settings.ts';

const text = readFileSync('docs/operations.md', 'utf8');

it('tells operators of every setting and of no other', () => {
  const rows = text.split('\n').filter((line) => /^\| `[a-zA-Z0-9.]+` \|/.test(line));
  const told = rows.map((row) => [
    ...row
      .split('|')
      .slice(1, 3)
      .join('')
      .matchAll(/`([^`]+)`/g),
  ]);
  const expected = settings.map(({ path, variables }) => [path, ...variables].join(' '));
  expect(told.map((names) => names.map(([, name]) => name).join(' '))).toEqual(expected);
});
