import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  creditCheckOf,
  identityCheckOf,
  isCalendarDay,
  isCreditCode,
  isIdentityNumber,
  organisationCheckOf,
} from './index.ts';

test('the example of GB 11643 fits', () => {
  expect(identityCheckOf('11010519491231002')).toBe('X');
  expect(identityCheckOf('44052418800101001')).toBe('4');
  expect(isIdentityNumber('11010519491231002x')).toBe(true);
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

test('one wrong digit, or two that changed places, are always noticed', () => {
  fc.assert(
    fc.property(digits(17), fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
      const check = identityCheckOf(body);
      const other = (Number(body[at]) + by) % 10;
      expect(identityCheckOf(`${body.slice(0, at)}${other}${body.slice(at + 1)}`)).not.toBe(check);
      const [here = '', next = ''] = body.slice(at, at + 2);
      if (next === '' || here === next) return;
      const swapped = body.slice(0, at) + next + here + body.slice(at + 2);
      expect(identityCheckOf(swapped)).not.toBe(check);
    }),
  );
});

test('credit codes: each of the last characters but one is refused', () => {
  const body = '91310101MA1FL0000';
  const check = creditCheckOf(body);
  const fitting = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((one) => isCreditCode(body + one));
  expect(fitting).toEqual([check]);
  expect(creditCheckOf('9131010IMA1FL0000')).toBeUndefined();
});

test('organisation codes: the example of GB 11714, and a check that is ten', () => {
  expect(organisationCheckOf('D2143569')).toBe('X');
  expect(organisationCheckOf('00000000')).toBe('0');
});

test('days that no calendar has', () => {
  expect(isCalendarDay('2024-02-29')).toBe(true);
  expect(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '']).not.toContainEqual(
    expect.toSatisfy(isCalendarDay),
  );
});
