import { expect, test } from 'vitest';
import { defaultCapacities } from './default-capacities.ts';
import { identityActions } from './permissions.ts';

const shipped = defaultCapacities.flatMap((one) => one.actions);

test('every action of identity is held by some shipped capacity, and none is misspelt', () => {
  const declared = identityActions.map((one) => one.action);
  expect(declared.filter((action) => !shipped.includes(action))).toEqual([]);
  const named = shipped.filter((action) => action.startsWith('identity.'));
  expect(named.filter((action) => !declared.some((one) => one === action))).toEqual([]);
});

test('capacities are named once and in the form that the database asks for', () => {
  const names = defaultCapacities.map((one) => one.capacity);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z_]{1,39}$/);
  for (const action of shipped) expect(action).toMatch(/^[a-z_0-9]+\.[a-z_0-9]+$/);
});

test('duties that must stay apart are apart', () => {
  const of = (capacity: string) =>
    defaultCapacities.find((one) => one.capacity === capacity)?.actions ?? [];
  for (const capacity of ['handler', 'body_head', 'dispatcher', 'grid_worker']) {
    expect(of(capacity), capacity).not.toContain('appeals.verify');
  }
  expect(of('administrator')).not.toContain('identity.read_audit');
  expect(of('auditor').filter((action) => action.startsWith('identity.manage'))).toEqual([]);
  expect(of('visitor')).toEqual(['appeals.report']);
});
