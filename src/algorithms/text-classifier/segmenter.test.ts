import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnStopWords } from './learn-stop-words.ts';
import { createSegmenter } from './segmenter.ts';
import { learnVocabulary } from './vocabulary.ts';

const counts = { 小区: 50, 业主: 40, 小: 3, 区: 20, 路灯: 9, 坏: 5, 物业: 30, 费: 4, 物业费: 8 };
const vocabulary = {
  words: new Map(Object.entries(counts)),
  stopWords: new Map([
    ['的', 100],
    ['了', 60],
  ]),
};
const segment = createSegmenter(vocabulary);

describe('cutting', () => {
  test.each([
    ['小区的路灯坏了', ['小区', '路灯', '坏']],
    ['小区业主，物业费！', ['小区', '业主', '物业费']],
    ['Ａ3区小区', ['a3', '区', '小区']],
    ['交22.5元物业费', ['交', '22.5', '元', '物业费']],
    ['桂花坪小区', ['桂花坪', '小区']],
    ['小 区 业主', ['小', '区', '业主']],
    ['，。！ \n', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(segment(text)).toEqual(expected);
  });

  test('loses nothing but stop words and signs', () => {
    const keepAll = createSegmenter({ words: vocabulary.words, stopWords: new Map() });
    const text = fc.array(fc.constantFrom(...'小区业主路灯坏物费桂花a3，。 '), { maxLength: 60 });
    fc.assert(
      fc.property(text, (characters) => {
        const bare = characters.join('').replace(/[，。 ]/g, '');
        expect(keepAll(characters.join('')).join('')).toBe(bare);
      }),
    );
  });

  test('finds the borders of words again', () => {
    const known = Object.keys(counts).filter((word) => word.length === 2);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 30 }), (words) => {
        expect(segment(words.join(''))).toEqual(words);
        expect(segment(words.join(' '))).toEqual(words);
      }),
    );
  });
});

test('a vocabulary holds what three texts say and is no stop word', () => {
  const learnt = learnVocabulary(
    [
      ['路灯', '坏', '的', '张三', '张三', '张三'],
      ['路灯', '的'],
      ['路灯', '的', '坏', '路灯'],
    ],
    new Map([['的', 3]]),
  );
  expect([...learnt.words]).toEqual([['路灯', 4]]);
});

test('stop words are what was left out more often than kept', () => {
  const pair = { raw: '小区的路灯，已经坏了', words: ['小区', '路灯', '坏'] };
  const learnt = learnStopWords([pair, pair, pair], 30);
  expect([...learnt]).toEqual([
    ['的', 30],
    ['已经', 30],
  ]);
});
