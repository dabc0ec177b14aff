import { expect, test } from 'vitest';
import { findOptions } from './find-options.ts';

const option = (value: string, words: readonly string[] = []) => {
  const at = value.lastIndexOf('/');
  const under = value.slice(0, Math.max(0, at));
  return { value, title: value.slice(at + 1), note: under, under, words };
};
const tree = [
  option('环境保护', ['Environmental protection']),
  option('环境保护/环境污染', ['Pollution']),
  option('环境保护/环境污染/噪音污染', ['Noise', '扰民']),
  option('环境保护/环境污染/其他', ['Other']),
  option('交通运输', ['Transport']),
  option('交通运输/其他', ['Other']),
];
const found = (typed: string, under = '') =>
  findOptions(tree, typed, under).map(({ value }) => value);

test('a tree is opened one level at a time', () => {
  expect(found('')).toEqual(['环境保护', '交通运输']);
  expect(found(' ', '环境保护')).toEqual(['环境保护/环境污染']);
});

test('names come before other words, those before where it stands', () => {
  expect(found('噪音')).toEqual(['环境保护/环境污染/噪音污染']);
  expect(found('noise')).toEqual(['环境保护/环境污染/噪音污染']);
  expect(found('扰民')).toEqual(['环境保护/环境污染/噪音污染']);
  expect(found('环境污染')[0]).toBe('环境保护/环境污染');
  expect(found('环境污染')).toContain('环境保护/环境污染/其他');
});

test('several words must all be there', () => {
  expect(found('其他 交通')).toEqual(['交通运输/其他']);
  expect(found('其他 噪音')).toEqual([]);
});

test('a plain list shows its first', () => {
  const plain = Array.from({ length: 60 }, (_, n) => ({ value: `${n}`, title: `第${n}` }));
  expect(findOptions(plain, '', '')).toHaveLength(50);
  expect(findOptions(plain, '第59', '').map(({ value }) => value)).toEqual(['59']);
});
