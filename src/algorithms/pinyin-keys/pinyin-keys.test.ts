import { expect, test } from 'vitest';
import { pinyinKeys } from './index.ts';

test.each([
  ['王芳', ['wangfang', 'fang', 'wf']],
  ['单晓华', ['shanxiaohua', 'xiaohua', 'sxh']],
  ['吕梁', ['lvliang', 'liang', 'll']],
  ['欧阳海棠', ['ouyanghaitang', 'yanghaitang', 'oyht']],
  ['Anna Schmidt', []],
  ['', []],
])('%s', (name, keys) => {
  expect(pinyinKeys(name)).toEqual(keys);
});
