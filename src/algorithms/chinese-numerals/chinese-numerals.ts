/** Numerals as GB/T 15835-2011 writes them in digits, in characters, and in both: 3.5万, 两万三. */

const digitOf = new Map(
  [...'零一二三四五六七八九'].map((character, value): [string, number] => [character, value]),
);
for (const [index, formal] of [...'壹贰叁肆伍陆柒捌玖'].entries()) digitOf.set(formal, index + 1);
digitOf.set('〇', 0).set('两', 2);

const smallUnits: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1e3 };
const largeUnits: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const character = '零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰';

/** Source of a pattern that finds numerals, to be put into others. */
export const numeral = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?[百千万亿]*|[${character}]+)`;

const part = new RegExp(`\\d+(?:,\\d{3})*(?:\\.\\d+)?|[${character}]`, 'g');
const digitsOnly = /^[零〇一二三四五六七八九]{2,}$/;

/**
 * The number that a numeral stands for; undefined where it stands for none.
 *
 * @example readNumeral('两万三') // 23000
 * @example readNumeral('二〇一九') // 2019
 */
export function readNumeral(text: string): number | undefined {
  const parts = text.match(part);
  if (!parts || parts.join('') !== text) return undefined;
  if (digitsOnly.test(text)) return Number(parts.map((one) => digitOf.get(one)).join(''));
  return sumOf(parts);
}

function sumOf(parts: readonly string[]): number | undefined {
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let lastUnit = 1;
  for (const one of parts) {
    const small = smallUnits[one];
    const large = largeUnits[one];
    if (small !== undefined) {
      section += (current ?? 1) * small;
      [current, lastUnit] = [undefined, small];
    } else if (large !== undefined) {
      const below = section + (current ?? 0);
      if (total + below === 0) return undefined;
      total = large === largeUnits['亿'] ? (total + below) * large : total + below * large;
      [section, current, lastUnit] = [0, undefined, large];
    } else {
      const digit = digitOf.get(one) ?? Number(one.replaceAll(',', ''));
      // Two digits in a row, 三五, are a guess and no number.
      if (current !== undefined && current !== 0) return undefined;
      if (digit === 0) lastUnit = 1;
      current = digit;
    }
  }
  // 两万三 is 23000, while 两万零三 is 20003.
  const last = lastUnit >= 100 ? lastUnit / 10 : 1;
  return total + section + (current ?? 0) * last;
}
