import { expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { decodeText } from './decode-text.ts';

test('reads UTF-8 with and without its mark, and GBK', () => {
  expect(decodeText(Buffer.from('路灯坏了'))).toBe('路灯坏了');
  expect(decodeText(Buffer.from('\ufeff路灯'))).toBe('路灯');
  expect(decodeText(Buffer.from('c2b7b5c6bbb5c1cb', 'hex'))).toBe('路灯坏了');
});

test('refuses what is text in neither', () => {
  for (const bytes of [Buffer.from('ff00', 'hex'), Buffer.from('a\0b'), Buffer.from('81', 'hex')]) {
    expect(() => decodeText(bytes)).toThrow(Refusal);
  }
});
