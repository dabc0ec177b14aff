import { expect, test } from 'vitest';
import { requireGoodPassword } from './password-policy.ts';

const about = ['王芳', 'wangfang', '13800001234'];

test.each([
  'pine river umbrella 7',
  '门前大桥下游过一群鸭子',
  'X7#kP2!mQ9vb',
  'correcthorsebattery',
])('takes %s', (password) => {
  expect(() => requireGoodPassword(password, about)).not.toThrow();
});

test.each([
  ['short', 'Kp2!mQ9v'],
  ['too long', 'k7'.repeat(70)],
  ['one character over and over', 'aaaaaaaaaaaa'],
  ['everybody’s', 'Password123!'],
  ['two of everybody’s', 'admin@qwerty888'],
  ['a run of the keyboard', 'qwertyuiop12'],
  ['pinyin everybody knows', 'woaini5201314'],
  ['digits only', '20261122083015'],
  ['the account name with digits', 'wangfang2026'],
  ['the phone', '13800001234'],
])('refuses one that is %s', (_, password) => {
  expect(() => requireGoodPassword(password, about)).toThrow('identity.password_weak');
});
