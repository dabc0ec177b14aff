import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchLexemes, searchQuery, wholeNumbers } from './index.ts';

/** What PostgreSQL does with `array_to_tsvector(lexemes) @@ query::tsquery`. */
function finds(query: string, text: string): boolean {
  const lexemes = searchLexemes(text);
  const conditions = searchQuery(query)?.split(' & ') ?? [];
  return conditions.every((condition) => {
    const [, word = '', prefix] = /^'([^']+)'(:\*)?$/u.exec(condition) ?? [];
    if (word === '') throw new Error(`not a condition: ${condition}`);
    return prefix === undefined
      ? lexemes.includes(word)
      : lexemes.some((lexeme) => lexeme.startsWith(word));
  });
}

test('short numbers are meant whole, parts of long ones are not', () => {
  expect(wholeNumbers('福佑路６号 13812 A3区 0-1 号')).toEqual(['6', '0', '1']);
  expect(wholeNumbers('路灯')).toEqual([]);
});

describe('lexemes', () => {
  test.each([
    ['路灯不亮', ['路灯', '灯不', '不亮', '亮']],
    ['水', ['水']],
    ['Ａ３区', ['a3', '3', '区']],
    ['路灯，路灯', ['路灯', '灯']],
    ['Café', ['cafe', 'afe', 'fe', 'e']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
    ['，。！ \n', []],
  ])('%s', (text, expected) => {
    expect(searchLexemes(text)).toEqual(expected);
  });

  test('keep within the limit', () => {
    expect(searchLexemes('一二三四五六七八', 3)).toEqual(['一二', '二三', '三四']);
    const cut = searchLexemes('x'.repeat(10_000)).map((lexeme) => lexeme.length);
    expect(Math.max(...cut)).toBe(16);
  });
});

describe('queries', () => {
  test.each([
    ['积水', "'积水'"],
    ['小区积水', "'小区' & '区积' & '积水'"],
    ['水', "'水':*"],
    ['积水 A3', "'积水' & 'a3':*"],
    ["' | !<-> :*\\ ()", null],
    ["积水' | '停水", "'积水' & '停水'"],
  ])('%s', (query, expected) => {
    expect(searchQuery(query)).toBe(expected);
  });

  test.each([
    ['000123', 'SQ20261122-000123', true],
    ['20261122-0001', 'SQ20261122-000123', true],
    ['3区', '住在A3区的居民', true],
    ['ＡＢ', 'xaby', true],
    ['灯', '坏了的路灯', true],
    ['停水', '停电', false],
  ])('%s in %s: %s', (query, text, expected) => {
    expect(finds(query, text)).toBe(expected);
  });
});

describe('properties', () => {
  const character = fc.oneof(
    fc.constantFrom(...'路灯水电费小区的了。， A3b9Ｚ㎡éİΣς①𠮷かが한'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const text = fc.array(character, { maxLength: 40 });

  test('what LIKE finds is found', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (characters, start, length) => {
        const part = characters.slice(start, start + length).join('');
        expect(finds(part, characters.join(''))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('no query breaks out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const written = searchQuery(query) ?? "'x'";
        expect(written).toMatch(/^'[\p{L}\p{N}]+'(:\*)?( & '[\p{L}\p{N}]+'(:\*)?)*$/u);
      }),
      { numRuns: 3000 },
    );
  });
});
