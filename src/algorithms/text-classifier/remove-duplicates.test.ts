import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeDuplicates } from './remove-duplicates.ts';

const text = (words: string) => ({ words: words.split(' ') });

test('keeps the first of what is alike', () => {
  const first = text('小区 路灯 坏 三天 没有 人 修');
  const spaced = text('小区路灯 坏 三天 没有 人修');
  const nearly = text('小区 路灯 坏 三天 没有 人 修 请');
  const other = text('学校 食堂 饭菜 贵');
  expect(removeDuplicates([first, spaced, nearly, other])).toEqual([first, other]);
});

test('finds what comparing every pair finds', () => {
  const word = fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸子丑寅卯');
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 });
  const isAlike = (one: readonly string[], other: readonly string[]): boolean => {
    const shared = one.filter((each) => other.includes(each)).length;
    return shared / (one.length + other.length - shared) >= 0.8;
  };
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (lists) => {
      const kept: { words: string[] }[] = [];
      for (const list of lists) {
        const repeats = kept.some(
          ({ words: held }) => isAlike(list, held) || list.join('') === held.join(''),
        );
        if (!repeats) kept.push({ words: list });
      }
      expect(removeDuplicates(lists.map((list) => ({ words: list })))).toEqual(kept);
    }),
  );
});
