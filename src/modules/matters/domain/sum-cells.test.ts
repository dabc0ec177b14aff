import { cellToLatLng, cellToParent, gridDisk, latLngToCell } from 'h3-js';
import { expect, test } from 'vitest';
import { sumCells } from './sum-cells.ts';

const home = latLngToCell(31.23, 121.5, 9);
const parent = cellToParent(home, 8);
const sibling = gridDisk(home, 1).find((cell) => cell !== home && cellToParent(cell, 8) === parent);

test('coarser cells add up what is open and overdue, and stand where their matters are', () => {
  if (sibling === undefined) throw new Error('every cell has a sibling beside it');
  const cells = [
    { cell: home, count: 3, overdue: 2 },
    { cell: sibling, count: 1, overdue: 0 },
  ];
  const [sum, ...others] = sumCells(cells, 12.5);
  expect(others).toEqual([]);
  expect(sum).toMatchObject({ cell: parent, count: 4, overdue: 2 });
  const [lat, lon] = [home, home, home, sibling]
    .map((cell) => cellToLatLng(cell))
    .reduce(([lat, lon], [y, x]) => [lat + y / 4, lon + x / 4], [0, 0]);
  expect(sum?.lat).toBeCloseTo(lat, 9);
  expect(sum?.lon).toBeCloseTo(lon, 9);
  expect(sumCells(cells, 14)).toHaveLength(2);
});
