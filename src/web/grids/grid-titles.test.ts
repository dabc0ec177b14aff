import { expect, test } from 'vitest';
import { marksOf } from './grid-titles.ts';

const grid = {
  ...{ number: 1, name: null, isSpecial: false, households: 300, buildings: 9, work: 1 },
  ...{ pieces: 1, outside: null, stays: null, outline: null },
};

test('a grid that is fine has nothing said of it', () => {
  expect(marksOf(grid)).toEqual([]);
});

test('what is wrong comes before what is only worth knowing', () => {
  const stays = { code: '310199001001001', name: '第一网格' };
  expect(marksOf({ ...grid, pieces: 2, outside: 'not-reached', work: 1.7, stays })).toEqual([
    ...['pieces', 'tooMuch', 'stays'],
  ]);
  expect(marksOf({ ...grid, outside: 'little-to-share', work: 0.3 })).toEqual(['tooLittle']);
  expect(marksOf({ ...grid, isSpecial: true, pieces: 3 })).toEqual(['special']);
});
