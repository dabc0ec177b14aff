import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVarints, writeVarints } from './varints.ts';

test('what is written is read', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(2 ** 32 - 1))), (numbers) => {
      expect(readVarints(writeVarints(numbers))).toEqual(numbers);
    }),
  );
  expect(writeVarints([1, 127])).toHaveLength(2);
  expect([...writeVarints([300])]).toEqual([0xac, 0x02]);
});
