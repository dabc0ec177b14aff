import { expect, test } from 'vitest';
import { CategoryBody } from '../contract.ts';
import {
  categoryNames,
  isCategoryPath,
  normalCategoryPath,
  parentCategory,
} from '../domain/category-path.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';

const all = shippedCatalogue();
const atDepth = (depth: number) => all.filter(({ path }) => categoryNames(path).length === depth);
const differentNames = (depth: number) => new Set(atDepth(depth).map(({ title }) => title.zh)).size;

test('it has 15, 103 and 390 names, which stand in 15, 118 and 517 places of the tree', () => {
  expect([1, 2, 3].map(differentNames)).toEqual([15, 103, 390]);
  expect([1, 2, 3].map((depth) => atDepth(depth).length)).toEqual([15, 118, 517]);
});

test('every path is spelt as it is kept, comes once, and after the one above it', () => {
  const seen = new Set<string>();
  for (const { path } of all) {
    expect([path, isCategoryPath(path), normalCategoryPath(path)]).toEqual([path, true, path]);
    const parent = parentCategory(path);
    expect(parent === null || seen.has(parent), `${path} has its parent before it`).toBe(true);
    expect(seen.has(path), `${path} comes once`).toBe(false);
    seen.add(path);
  }
});

test('every English title is English and tells apart those beside it', () => {
  const beside = new Set<string>();
  for (const { path, title } of all) {
    expect(title.en).toMatch(/^[A-Z][\p{Script=Latin}\d ,'()-]*$/u);
    const named = `${parentCategory(path) ?? ''}/${title.en.toLowerCase()}`;
    expect(beside.has(named), `${path}: ${title.en}`).toBe(false);
    beside.add(named);
  }
});

test('every category is one that the page could have sent', () => {
  for (const category of all) expect(CategoryBody.safeParse(category).error).toBeUndefined();
});

test('few are urgent, and what endangers people is public safety', () => {
  const urgent = all.filter(({ urgency }) => urgency === 'urgent');
  expect(urgent.length).toBeLessThan(40);
  const hazard = all.find(({ path }) => path === '城乡建设/安全生产/安全隐患');
  expect(hazard).toMatchObject({ urgency: 'urgent', publicSafety: true });
});

test('no keyword comes twice in a category or is a single character', () => {
  for (const { path, open311 } of all) {
    expect(new Set(open311.keywords).size, path).toBe(open311.keywords.length);
    for (const word of open311.keywords) expect(word).toMatch(/^\S{2,}$/);
  }
});
