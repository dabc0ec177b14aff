import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { followCodeOf, isFollowCode } from './follow-code.ts';

const hashOf = (id: string) => createHmac('sha256', 'a key').update(id).digest('base64url');

test('a code has ten characters that nobody mistakes, the same for the same report only', () => {
  const codes = Array.from({ length: 500 }, (_, n) => followCodeOf(hashOf(`matter ${n}`)));
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
  expect(new Set(codes).size).toBe(codes.length);
  expect(followCodeOf(hashOf('matter 1'))).toBe(codes[1]);
});

test('a code is known however it is written, and no other is', () => {
  expect(isFollowCode('k7qwm 2xrta', 'K7QWM-2XRTA')).toBe(true);
  expect(isFollowCode('K7QWM2XRTA', 'K7QWM-2XRTA')).toBe(true);
  for (const typed of ['', 'K7QWM-2XRTB', 'K7QWM-2XRT', 'K7QWM-2XRTAA']) {
    expect(isFollowCode(typed, 'K7QWM-2XRTA')).toBe(false);
  }
});
