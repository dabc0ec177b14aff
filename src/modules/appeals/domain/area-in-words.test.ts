import { expect, test } from 'vitest';
import { areaNamedIn } from './area-in-words.ts';

const area = (code: string, name: string, level: string) => ({ code, name, level });
const areas = [
  area('310199', '示范区', 'county'),
  area('310199001', '滨江街道', 'street'),
  area('310199001001', '福佑路社区', 'community'),
  area('310199001001001', '福佑路社区第一网格', 'grid'),
  area('310199001002', '延安东路社区', 'community'),
  area('310199001003', '和平社区', 'community'),
  area('310199002', '临河镇', 'street'),
  area('310199002001', '东路村委会', 'community'),
  area('310199002002', '和平里社区', 'community'),
];
const found = (address: string) => areaNamedIn(address, areas)?.name;

test('one community that the address names is where it lies', () => {
  expect(found('福佑路12号')).toBe('福佑路社区');
  expect(found('滨江街道福佑路 3 弄')).toBe('福佑路社区');
  expect(found('福佑路社区第一网格公告栏')).toBe('福佑路社区');
  expect(found('和平社区活动室')).toBe('和平社区');
  expect(found('和平小区3号楼')).toBe('和平社区');
});

test('a name within a longer one does not count', () => {
  expect(found('延安东路8号')).toBe('延安东路社区');
  expect(found('和平里5号')).toBe('和平里社区');
});

test('where two are named, or none, nobody guesses', () => {
  expect(found('福佑路与延安东路路口')).toBeUndefined();
  expect(found('和平路1号')).toBeUndefined();
  expect(found('某某大道9号')).toBeUndefined();
  expect(found('示范区')).toBeUndefined();
});

test('a street alone is better than the whole county, and rules out what lies in others', () => {
  expect(found('滨江街道某某大道9号')).toBe('滨江街道');
  expect(found('临河镇福佑路')).toBe('临河镇');
  expect(found('临河镇东路')).toBe('东路村委会');
});
