import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { findForeignKeys, markKeys } from './mark-keys.ts';

const first = { id: 'k1', secret: randomBytes(32) };
const second = { id: 'k2', secret: randomBytes(32) };

test('a key is known again, and its mark does not hold it', () => {
  const marks = markKeys([first]);
  expect(marks).toEqual(markKeys([{ ...first }]));
  expect(marks.map(({ use }) => use)).toEqual(['seal k1', 'index']);
  expect(JSON.stringify(marks)).not.toContain(Buffer.from(first.secret).toString('base64url'));
});

test('a further key is welcome; another, a missing or an older one is not', () => {
  const known = markKeys([first]);
  expect(findForeignKeys(known, markKeys([first, second]))).toEqual([]);
  const other = { id: 'k1', secret: randomBytes(32) };
  expect(findForeignKeys(known, markKeys([other]))).toEqual(['seal k1', 'index']);
  expect(findForeignKeys(markKeys([first, second]), markKeys([first]))).toEqual(['seal k2']);
  expect(findForeignKeys(known, markKeys([second, first]))).toEqual(['index']);
});
