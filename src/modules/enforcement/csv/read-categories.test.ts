import { expect, test } from 'vitest';
import { readCategories } from './read-categories.ts';

const head = '一级分类,二级分类,三级分类';
const read = (...rows: string[]) => readCategories([head, ...rows].join('\r\n'));
const faultsOf = (...rows: string[]) =>
  read(...rows).faults.map(({ row, message }) => `${row} ${message.zh}`);

test('upper categories come from the rows below them, each once and first', () => {
  const { paths, faults } = read(
    '城乡建设,供水,停水',
    '城乡建设,供水,水压',
    '\ufeff环境保护,,',
    ',,',
  );
  expect(faults).toEqual([]);
  expect(paths).toEqual([
    ...['城乡建设', '城乡建设/供水', '城乡建设/供水/停水', '城乡建设/供水/水压'],
    '环境保护',
  ]);
});

test('columns stand in any order, and others are passed over', () => {
  const csv = '\ufeff编号,三级分类,二级分类,一级分类\n7,停水,供水,城乡建设\n';
  expect(readCategories(csv).paths).toEqual(['城乡建设', '城乡建设/供水', '城乡建设/供水/停水']);
});

test('every row that is wrong is named, and why', () => {
  const long = '长'.repeat(59);
  expect(
    faultsOf('甲,乙,丙', '甲,,丙', '甲,乙/丁,丙', '甲,1.5,丙', '甲,乙,丙', `${long},乙,`),
  ).toEqual([
    '3 上级类别是空的',
    '4 “乙/丁”里不能有“/”和“.”，可改用顿号“、”',
    '5 “1.5”里不能有“/”和“.”，可改用顿号“、”',
    '6 与第 2 行重复',
    '7 三级名称合起来最多五十八个字，不能有换行',
  ]);
});

test('a file of something else is refused as a whole', () => {
  expect(readCategories('名称,电话\n甲,1').faults[0]?.message.zh).toContain('一级分类、二级分类');
  expect(readCategories('"甲').faults[0]?.message.zh).toBe('文件不是有效的 CSV');
  expect(faultsOf(',,')).toEqual(['2 一个类别也没有']);
});
