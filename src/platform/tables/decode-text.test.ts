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

test('says of a workbook and of a picture what they are', () => {
  const codeOf = (hex: string) => {
    try {
      return decodeText(Buffer.from(hex, 'hex'));
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
  };
  expect(codeOf('504b030414000600')).toBe('tables.workbook');
  expect(codeOf('d0cf11e0a1b11ae1')).toBe('tables.workbook');
  expect(codeOf('89504e470d0a1a0a0000000d')).toBe('tables.binary');
  expect(codeOf('81')).toBe('tables.encoding');
});
