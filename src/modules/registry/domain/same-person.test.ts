import { expect, test } from 'vitest';
import { compareRecords } from './same-person.ts';
import type { PersonFacts } from './person.ts';

const one: PersonFacts = {
  ...{ name: '单晓华', sex: 'male', bornOn: '1962-03-04', phone: '13900000001' },
  ...{ household: null, number: { kind: 'identity_card', number: '310101196203041016' } },
};
const without = { number: null };

test.each([
  ['one name, phone and birthday', without, ['name', 'phone', 'birthday', 'number_missing']],
  ['one name and phone', { ...without, bornOn: null }, ['name', 'phone', 'number_missing']],
  ['one name and birthday', { ...without, phone: null }, ['name', 'birthday', 'number_missing']],
  ['a name that sounds alike', { ...without, name: '单小华' }, expect.arrayContaining(['sound'])],
])('%s may be one person', (_name, other, reasons) => {
  expect(compareRecords(one, { ...one, ...other })).toMatchObject({ reasons });
});

test.each([
  ['two numbers', { number: { kind: 'identity_card', number: '310101196203041024' } as const }],
  ['two birthdays', { ...without, bornOn: '1990-01-01' }],
  ['a family phone', { ...without, name: '王芳', bornOn: null }],
  ['a name alone', { ...without, bornOn: null, phone: null }],
])('%s are two people', (_name, other) => {
  expect(compareRecords(one, { ...one, ...other })).toBeUndefined();
});
