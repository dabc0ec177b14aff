import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFieldCipher } from './index.ts';

const first = { id: 'k1', secret: randomBytes(32) };
const second = { id: 'k2', secret: randomBytes(32) };
const cipher = createFieldCipher([first]);

test('opens what it sealed, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
      expect(cipher.open(cipher.seal(plain))).toBe(plain);
    }),
  );
});

test('seals the same text differently each time and never shows it', () => {
  const sealed = [cipher.seal('13800000000'), cipher.seal('13800000000')];
  expect(sealed[0]).not.toBe(sealed[1]);
  expect(sealed[0]).not.toContain('13800000000');
});

test('any changed character is noticed', () => {
  const sealed = cipher.seal('王芳');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    expect(() => cipher.open(changed), `position ${at}`).toThrow('secrets.cannot_open');
  }
  expect(() => cipher.open(sealed.slice(0, -4))).toThrow('secrets.cannot_open');
  expect(() => cipher.open('')).toThrow('secrets.cannot_open');
});

test('after rotation old values open, new ones carry the new key, and the index stays', () => {
  const rotated = createFieldCipher([first, second]);
  expect(rotated.open(cipher.seal('old'))).toBe('old');
  expect(rotated.seal('new')).toMatch(/^s1\.k2\./);
  expect(rotated.blindIndex('13800000000')).toBe(cipher.blindIndex('13800000000'));
  expect(() => cipher.open(rotated.seal('new'))).toThrow('secrets.cannot_open');
});

test('the index differs by value and by cell', () => {
  expect(cipher.blindIndex('a')).not.toBe(cipher.blindIndex('b'));
  expect(cipher.blindIndex('a')).not.toBe(createFieldCipher([second]).blindIndex('a'));
});

test('refuses to start with missing, short, doubled or oddly named keys', () => {
  expect(() => createFieldCipher([])).toThrow('at least one');
  expect(() => createFieldCipher([{ id: 'k', secret: randomBytes(31) }])).toThrow('shorter');
  expect(() => createFieldCipher([first, first])).toThrow('two keys');
  expect(() => createFieldCipher([{ id: 'a.b', secret: randomBytes(32) }])).toThrow('bad key id');
});
