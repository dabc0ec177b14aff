import { expect, test } from 'vitest';
import { chosenBefore } from './category-experience.ts';

const past = (matterId: string, category: string, ...terms: number[]) => ({
  ...{ matterId, category, terms },
});
const lamp = past('one', '路灯', 1, 2, 3);
const water = past('two', '停水', 4, 5, 6);
const other = past('three', '噪音', 7, 8, 9);

test('the category of the text that shares rare words counts', () => {
  const found = chosenBefore([lamp, water, other], new Set([1, 2, 10]), null);
  expect([...found.keys()]).toEqual(['路灯']);
  expect(found.get('路灯')?.matters).toBe(1);
});

test('of one matter the last choice counts, and its own none', () => {
  const corrected = past('one', '照明', 1, 2, 3);
  const terms = new Set([1, 2, 3]);
  expect([...chosenBefore([corrected, lamp, water], terms, null).keys()]).toEqual(['照明']);
  expect(chosenBefore([corrected, lamp, water], terms, 'one').size).toBe(0);
});

test('a word that all share says little, and no words nothing', () => {
  const all = [past('a', '甲', 1, 2), past('b', '乙', 1, 3), past('c', '丙', 1, 4)];
  const found = chosenBefore(all, new Set([1, 4]), null);
  const [first] = [...found].sort(([, one], [, two]) => two.support - one.support);
  expect(first?.[0]).toBe('丙');
  expect(chosenBefore(all, new Set(), null).size).toBe(0);
  expect(chosenBefore([], new Set([1]), null).size).toBe(0);
});
