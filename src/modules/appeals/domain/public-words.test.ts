import { expect, test } from 'vitest';
import { publicWords } from './public-words.ts';

test('who it was and which flat are covered, what it is about is not', () => {
  expect(publicWords('我叫王芳，13812345678，12栋502室漏水三天', 50)).toBe(
    '我叫***，***，12栋***漏水三天',
  );
  expect(publicWords('东昌路3号楼门口路灯不亮', 50)).toBe('东昌路3号楼门口路灯不亮');
  expect(publicWords('浦东南路1234号门前积水', 50)).toBe('浦东南路1234号门前积水');
});

test('what is long is cut by characters', () => {
  expect(publicWords('路灯不亮', 2)).toBe('路灯…');
});
