import { expect, test } from 'vitest';
import { hidePersonal } from './hide-personal.ts';
import { maskNumber } from './numbers.ts';

test('covers how people are reached and known', () => {
  const written =
    '我叫王芳，电话13812345678，+86 138 1234 5678，座机021-61234567，身份证310115199001011234，' +
    '邮箱wang.fang@example.com.cn，联系电话 6123456。';
  expect(hidePersonal(written)).toBe(
    '我叫***，电话***，***，座机***，身份证***，邮箱***，联系电话 ***。',
  );
});

test.each(['１３８１２３４５６７８', '138.1234.5678', '１38 1234·5678', '021．61234567'])(
  'covers %s, however its digits stand',
  (phone) => {
    expect(hidePersonal(`请打${phone}，谢谢`)).toBe('请打***，谢谢');
  },
);

test('leaves house numbers, dates and amounts alone', () => {
  const text =
    '浦东南路1234号12栋3单元502室，2026年11月22日起停水，已交费1280.50元，单号SQ20261122-000123';
  expect(hidePersonal(text)).toBe(text);
});

test('covers names that are given as names, and leaves words alone', () => {
  expect(hidePersonal('请联系张建国先生，或李女士；联系人：赵敏')).toBe(
    '请联系***先生，或***女士；联系人：***',
  );
  const words = '黄河路高架下路灯不亮，白天也没有人修，方便的话请老师傅来看看';
  expect(hidePersonal(words)).toBe(words);
});

test('a masked number shows who may know it, and nobody else', () => {
  expect(maskNumber('13812345678')).toBe('138****5678');
  expect(maskNumber('61234567')).toBe('****67');
});
