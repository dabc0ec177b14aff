import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMappingGaps } from '#modules/identity/index.ts';
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
