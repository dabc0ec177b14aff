import { expect, test } from 'vitest';
import { hidePersonal } from './hide-personal.ts';

test('covers how people are reached and known', () => {
  const written =
    '我叫王芳，电话13812345678，+86 138 1234 5678，座机021-61234567，身份证310115199001011234，' +
    '邮箱wang.fang@example.com.cn，联系电话 6123456。';
  expect(hidePersonal(written)).toBe(
    '我叫王芳，电话***，***，座机***，身份证***，邮箱***，联系电话 ***。',
  );
});

test('leaves house numbers, dates and amounts alone', () => {
  const text =
    '浦东南路1234号12栋3单元502室，2026年11月22日起停水，已交费1280.50元，单号SQ20261122-000123';
  expect(hidePersonal(text)).toBe(text);
});
