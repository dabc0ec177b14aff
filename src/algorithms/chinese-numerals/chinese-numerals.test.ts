import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numeral, readNumeral } from './chinese-numerals.ts';

test.each([
  ['12', 12],
  ['1,280.50', 1280.5],
  ['3.5万', 35_000],
  ['十', 10],
  ['十二', 12],
  ['三百', 300],
  ['三百二十', 320],
  ['一百二', 120],
  ['一百零二', 102],
  ['两万三', 23_000],
  ['两万零三', 20_003],
  ['一千零五十', 1050],
  ['三亿六千万', 360_000_000],
  ['3千万', 30_000_000],
  ['二〇一九', 2019],
  ['零', 0],
  ['三五', 35],
])('%s is %d', (text, expected) => {
  expect(readNumeral(text)).toBe(expected);
});

test.each(['', '万', '三五百', '3.5米', '几十'])('%s is no number', (text) => {
  expect(readNumeral(text)).toBeUndefined();
});

const names = [...'零一二三四五六七八九'];
const units = ['', '十', '百', '千'];

/** How a number below ten thousand is written in full. */
function written(value: number): string {
  const digits = [...String(value)].reverse().map(Number);
  const parts = digits.map((digit, place) =>
    digit === 0 ? '零' : `${names[digit] ?? ''}${units[place] ?? ''}`,
  );
  return parts
    .reverse()
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '');
}

test('what is written in full is read as it was, with 万 and without', () => {
  const below = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(below, below, (high, low) => {
      const rest = low < 1000 ? `零${written(low)}` : written(low);
      expect(readNumeral(written(high))).toBe(high);
      expect(readNumeral(`${written(high)}万${rest}`)).toBe(high * 10_000 + low);
      expect(new RegExp(`^${numeral}$`).test(written(high))).toBe(true);
    }),
  );
});
