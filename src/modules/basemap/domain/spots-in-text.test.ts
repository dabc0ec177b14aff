import { expect, test } from 'vitest';
import type { NamedSpot } from './named-spots.ts';
import { plainAddress } from './plain-address.ts';
import { indexSpots, spotsInText } from './spots-in-text.ts';

const spot = (name: string, kind: NamedSpot['kind'] = 'building', address = ''): NamedSpot => ({
  ...{ kind, name, address, telling: name !== '停车场' },
  at: [[121.5, 31.2]],
});
const index = indexSpots([
  spot('东昌路', 'road'),
  spot('东昌路第3幢'),
  spot('东昌路第13幢'),
  spot('东昌大厦', 'place', '张杨路88号'),
  spot('停车场', 'place'),
]);
const namesIn = (text: string) => spotsInText(index, text).map(({ name }) => name);

test('one house is written in many ways', () => {
  for (const words of [
    '东昌路第3幢',
    '东昌路3栋',
    '东昌路三号楼',
    '东昌路 ３ 幢',
    '东昌路第三幢',
  ]) {
    expect(plainAddress(words)).toBe('东昌路3幢');
  }
  expect(plainAddress('东昌路十三栋')).toBe('东昌路13幢');
});

test('the longest name that stands there counts, and none within it', () => {
  expect(namesIn('我住东昌路三号楼，电梯坏了')).toEqual(['东昌路第3幢']);
  expect(namesIn('东昌路13幢门口积水')).toEqual(['东昌路第13幢']);
  expect(namesIn('东昌路路面破损')).toEqual(['东昌路']);
});

test('where the writer lives counts only where nothing else is named', () => {
  expect(namesIn('我家住在东昌路3幢，今天看到东昌路13幢着火')).toEqual(['东昌路第13幢']);
  expect(namesIn('我家住在东昌路3幢，电梯坏了')).toEqual(['东昌路第3幢']);
});

test('an address names what stands there; what is called like many names nothing', () => {
  expect(namesIn('张杨路八十八号楼下的停车场太吵')).toEqual([]);
  expect(namesIn('张杨路88号的停车场太吵')).toEqual(['东昌大厦']);
  expect(namesIn('')).toEqual([]);
});
