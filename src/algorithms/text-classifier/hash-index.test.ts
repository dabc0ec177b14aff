import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHashIndex } from './hash-index.ts';

const hash = fc.oneof(fc.integer(), fc.nat(50), fc.constantFrom(0, -1, 2 ** 31, 2 ** 32 - 1));

test('numbers are given in order, once, and found again', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 300 }), (hashes) => {
      const index = createHashIndex();
      const distinct = [...new Set(hashes.map((one) => one >>> 0))];
      for (const one of hashes) index.add(one);
      expect(index.size()).toBe(distinct.length);
      expect(distinct.map((one) => index.find(one))).toEqual([...distinct.keys()]);
      expect([...index.hashes()]).toEqual(distinct);
      const again = createHashIndex(index.hashes());
      expect(distinct.map((one) => again.find(one))).toEqual([...distinct.keys()]);
    }),
  );
});

test('what was never added is not found, however full the table', () => {
  const index = createHashIndex();
  for (let one = 0; one < 100_000; one += 1) index.add(one * 2);
  expect(index.size()).toBe(100_000);
  for (let one = 0; one < 100_000; one += 7) expect(index.find(one * 2 + 1)).toBe(-1);
  expect(index.find(99_999 * 2)).toBe(99_999);
});
