import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItem } from '../testing/arbitrary-item.ts';
import { buildVersion } from '../testing/build-version.ts';
import { changesBetween, versionInForce, versionsAhead } from './version.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const versions = [
  buildVersion('draft', null, null),
  buildVersion('second', day(10), 2),
  buildVersion('first', day(1), 1),
  buildVersion('corrected', day(10), 4),
  buildVersion('ahead', day(20), 3),
];

test('a moment has the version that took effect last, the later published of two', () => {
  expect(versionInForce(versions, new Date(day(1).getTime() - 1))).toBeUndefined();
  expect(versionInForce(versions, day(1))?.id).toBe('first');
  expect(versionInForce(versions, day(10))?.id).toBe('corrected');
  expect(versionInForce(versions, day(25))?.id).toBe('ahead');
});

test('versions ahead are those that will really be in force', () => {
  expect(versionsAhead(versions, day(1)).map(({ id }) => id)).toEqual(['corrected', 'ahead']);
  expect(versionsAhead(versions, day(20))).toEqual([]);
});

test('applying the changes to the list before gives the list after', () => {
  const list = fc.uniqueArray(arbitraryItem, { selector: (item) => item.ruleId, maxLength: 8 });
  fc.assert(
    fc.property(list, list, fc.nat(8), (one, other, shared) => {
      const after = [...other, ...one.slice(0, shared)];
      const rebuilt = new Map(one.map((item) => [item.ruleId, item]));
      const changes = changesBetween(one, after);
      for (const change of changes) {
        if (change.after) rebuilt.set(change.ruleId, change.after);
        else rebuilt.delete(change.ruleId);
      }
      const byRule = new Map(after.map((item) => [item.ruleId, item]));
      expect(Object.fromEntries(rebuilt)).toEqual(Object.fromEntries(byRule));
      expect(changes.every((change) => change.before !== change.after)).toBe(true);
    }),
  );
});
