import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHouse } from './rules/house.ts';
import { isCode } from './rules/source.ts';

const house = readHouse();
const glossary = house.find(({ path }) => path === 'docs/glossary.md')?.text ?? '';
const code = house
  .filter(({ path }) => isCode(path) && /^(src|db)\//.test(path))
  .map(({ text }) => text)
  .join('\n');

it('names in the glossary only what the source names', () => {
  const rows = glossary.split('\n').filter((line) => line.startsWith('| '));
  const identifiers = rows.flatMap((row) =>
    [...row.matchAll(/`([^`]+)`/g)].map(([, identifier]) => identifier ?? ''),
  );
  expect(identifiers.length).toBeGreaterThan(50);
  const known = (name: string): boolean => name.split(/,\s*/).every((part) => code.includes(part));
  expect(identifiers.filter((name) => !known(name))).toEqual([]);
});

it('names in its papers only files that are there', () => {
  const papers = house.filter(({ path }) => /^(docs\/.+|[^/]+)\.md$/.test(path));
  const named = papers.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:src|test|tools|db|docs|bin)\/[\w./-]+)`/g)].map(([, file]) => ({
      path,
      file: file ?? '',
    })),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(({ file }) => !existsSync(file))).toEqual([]);
});
