import { expect, test } from 'vitest';
import { personLexemes, readPeopleQuery } from './person-keys.ts';
import { addressTerms, wordConditions } from './address-terms.ts';

const blind = (value: string) => Buffer.from(value).toString('base64url').padEnd(40, '0');

test.each([
  ['福佑路12弄3号502室', ['福佑', '佑路', '12弄', '3号', '502室']],
  ['福佑路１２弄Ａ座', ['福佑', '佑路', '12弄', 'a']],
  ['中山南路8号', ['中山', '山南', '南路', '8号']],
  ['东门外 12', ['东门', '门外', '12']],
  ['', []],
])('the terms of %s', (address, terms) => {
  expect(addressTerms(address)).toEqual(terms);
});

test.each([
  ['福佑路', ["'福佑'", "'佑路'"]],
  ['12弄3号', ["'12弄'", "'3号'"]],
  ['王', ["'王':*"]],
  ['WangF', ["'wangf':*"]],
  ["' | !:*", []],
])('what is asked by %s', (word, conditions) => {
  expect(wordConditions(word)).toEqual(conditions);
});

test('a number without a unit is meant whole, with any', () => {
  expect(wordConditions('福佑路12').at(-1)).toMatch(/^\('12'\|'12号'\|'12弄'\|/);
});

test('what people are found by tells their phone to nobody, and its tail to one area alone', () => {
  const areaCodes = ['310199001001', '310199001002'];
  const person = { name: '王芳', addresses: [], areaCodes, phone: '13800005678' };
  const marks = personLexemes(person, blind).filter((one) => one.startsWith('#'));
  expect(marks).toHaveLength(3);
  expect(marks.join()).not.toContain('5678');
  expect(readPeopleQuery('13800005678', [], blind).condition).toContain(marks[0]);
  expect(readPeopleQuery('5678', areaCodes.slice(0, 1), blind).condition).toContain(marks[1]);
});
