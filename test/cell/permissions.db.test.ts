import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultCapacities, findMappingGaps } from '#modules/identity/index.ts';
import { landingOf, mayOpen } from '../../src/web/app/doors.ts';
import type { PageName, Powers } from '../../src/web/app/doors.ts';
import { createTestCell, type TestCell } from './cell.ts';

let house: TestCell;
beforeAll(async () => {
  house = await createTestCell();
});
afterAll(() => house.close());

test('the shipped capacities grant exactly what the modules ask for', () => {
  const declared = house.cell.modules.flatMap((module) => module.actions ?? []);
  expect(findMappingGaps(declared.map(({ action }) => action))).toEqual({
    undeclared: [],
    ungranted: [],
  });
});

function holding(capacity: string): Powers {
  const actions = defaultCapacities.find((one) => one.capacity === capacity)?.actions ?? [];
  const resident = defaultCapacities.find((one) => one.capacity === 'resident')?.actions ?? [];
  return {
    person: { kind: capacity === 'resident' ? 'resident' : 'staff' },
    owed: null,
    authorities: [
      ...(capacity === 'resident' ? [] : [{ bodyId: 'a body', actions }]),
      { bodyId: null, actions: resident },
    ],
  };
}

const all = [
  'inbox',
  'entry',
  'import',
  'responsibility',
  'board',
  'field',
  'patrol',
] as const satisfies readonly PageName[];

describe('the menu shows what the shipped offices may use, and nothing else', () => {
  test.each([
    ['resident', []],
    ['grid_worker', ['inbox', 'entry', 'responsibility', 'board', 'field', 'patrol']],
    ['hotline_agent', ['inbox', 'entry', 'responsibility', 'board']],
    ['dispatcher', ['inbox', 'entry', 'import', 'responsibility', 'board']],
    ['handler', ['inbox', 'responsibility', 'field']],
    ['verifier', ['inbox', 'responsibility', 'board', 'field']],
    ['leader', ['inbox', 'responsibility', 'board']],
    ['auditor', ['inbox', 'responsibility', 'board']],
    ['administrator', ['responsibility']],
  ] as const)('%s', (capacity, expected) => {
    expect(all.filter((page) => mayOpen(holding(capacity), page))).toEqual(expected);
  });
});

test.each([
  ['resident', false, '/'],
  ['resident', true, '/'],
  ['grid_worker', true, '/field'],
  ['grid_worker', false, '/desk'],
  ['handler', true, '/field'],
  ['verifier', true, '/field'],
  ['dispatcher', true, '/desk'],
  ['leader', false, '/command'],
  ['administrator', false, '/desk/admin'],
] as const)('after signing in %s (narrow: %s) lands at %s', (capacity, narrow, path) => {
  expect(landingOf(holding(capacity), narrow)).toBe(path);
});
