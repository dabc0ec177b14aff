import { expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { communityFinder } from './find-community.ts';

const areas = [
  ['310199', '示例区', 'county'],
  ['310199001', '河东街道', 'street'],
  ['310199001001', '福佑路社区', 'community'],
  ['310199001002', '和平居委会', 'community'],
  ['310199002', '河西街道', 'street'],
  ['310199002001', '和平社区', 'community'],
  ['310199002002', '张村', 'community'],
  ['310199002003', '李家村村委会', 'community'],
].map(([code = '', name = '', level = '']) => ({ code, name, level }));

function find(name: string, home = '310199'): string {
  try {
    return communityFinder(areas, home)(name);
  } catch (error) {
    return error instanceof Refusal ? error.sentence.zh : String(error);
  }
}

test.each([
  ['福佑路社区', '310199001001'],
  ['福佑路', '310199001001'],
  [' 福佑路 居委会', '310199001001'],
  ['福佑路社区居民委员会', '310199001001'],
  ['河东街道福佑路', '310199001001'],
  ['河西街道和平社区', '310199002001'],
  ['河东街道和平', '310199001002'],
  ['和平社区', '310199002001'],
  ['张村', '310199002002'],
  ['李家村', '310199002003'],
  ['李家', '310199002003'],
])('%s is %s', (name, code) => {
  expect(find(name)).toBe(code);
});

test('of two of one name the one at home is meant, and without a home nobody can say', () => {
  expect(find('和平', '310199001')).toBe('310199001002');
  expect(find('和平')).toContain('不止一个：河东街道和平居委会、河西街道和平社区');
});

test('an unknown one comes with names that are near', () => {
  expect(find('福右路')).toContain('是不是：福佑路社区');
  expect(find('xyz')).toBe('您能登记的范围里没有叫“xyz”的社区。');
  expect(find('河西街道福佑路')).toContain('是不是：福佑路社区');
  expect(find('河东街道')).toContain('没有叫“河东街道”的社区');
});
