import { expect, test } from 'vitest';
import { findBodies, inTreeOrder } from './body-tree.ts';

const body = (id: string, parentId: string | null, areaCode: string) => ({
  id,
  parentId,
  areaCode,
  name: id,
});

test('what stands below follows what it stands under, whatever the order it came in', () => {
  const bodies = [
    body('community', 'street', '110101001001'),
    body('water', null, '110101'),
    body('street', 'county', '110101001'),
    body('county', null, '110101'),
  ];
  expect(inTreeOrder(bodies).map(({ id, depth }) => [id, depth])).toEqual([
    ['county', 0],
    ['street', 1],
    ['community', 2],
    ['water', 0],
  ]);
});

test('a body whose parent is not shown stands by itself', () => {
  expect(inTreeOrder([body('grid', 'gone', '110101001001001')])).toMatchObject([{ depth: 0 }]);
});

test('those that are sought stand alone, each with what it stands under', () => {
  const bodies = [body('street', null, '110101001'), body('water', 'street', '110101001')];
  const found = (sought: string) =>
    findBodies(bodies, sought, ({ name, areaCode }) => [name, areaCode]);
  expect(found('wat 1101')).toMatchObject([{ id: 'water', depth: 0, above: 'street' }]);
  expect(found('wat elsewhere')).toEqual([]);
  expect(found('  ')).toMatchObject([{ id: 'street' }, { id: 'water', depth: 1 }]);
});
