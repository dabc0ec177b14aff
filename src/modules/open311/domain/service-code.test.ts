import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generalCode, serviceCode } from './service-code.ts';

test('depends on the path alone and never changes', () => {
  expect(serviceCode('城乡建设/道路与市政设施/路灯与照明')).toBe('qkcjm2t3');
  expect(serviceCode('')).toBe('werc8gmr');
});

test('is eight characters that can be read out, and never the general one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (path) => {
      const code = serviceCode(path);
      return /^[0-9a-hjkmnp-tv-z]{8}$/.test(code) && code !== generalCode;
    }),
  );
});

test('does not see how a path was composed', () => {
  expect(serviceCode('e\u0301cole')).toBe(serviceCode('\u00e9cole'));
});
