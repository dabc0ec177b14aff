import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItem } from '../testing/arbitrary-item.ts';
import { buildItem } from '../testing/build-item.ts';
import { rebase } from './rebase.ts';

const list = fc.uniqueArray(arbitraryItem, { selector: (item) => item.ruleId, maxLength: 8 });
const byRule = (items: readonly { ruleId: string }[]) =>
  Object.fromEntries(items.map((item) => [item.ruleId, item]));

test('a draft that changed nothing becomes the newer list, and the other way round', () => {
  fc.assert(
    fc.property(list, list, (base, other) => {
      const idle = rebase(base, base, other);
      const alone = rebase(base, other, base);
      expect([idle.disputed, alone.disputed]).toEqual([[], []]);
      expect(byRule(idle.items)).toEqual(byRule(other));
      expect(byRule(alone.items)).toEqual(byRule(other));
    }),
  );
});

test('changes of different items come together, of the same item are disputed', () => {
  const [one, two] = [buildItem({ ruleId: 'r1' }), buildItem({ ruleId: 'r2' })];
  const ours = { ...one, note: 'ours' };
  const theirs = { ...two, note: 'theirs' };
  const merged = rebase([one, two], [ours, two], [one, theirs]);
  expect(merged).toEqual({ items: [ours, theirs], disputed: [] });
  expect(rebase([one], [ours], [{ ...one, note: 'x' }]).disputed).toEqual(['r1']);
  expect(rebase([one], [ours], []).disputed).toEqual(['r1']);
  expect(rebase([one], [ours], [ours])).toEqual({ items: [ours], disputed: [] });
  expect(rebase([one], [], [])).toEqual({ items: [], disputed: [] });
});
