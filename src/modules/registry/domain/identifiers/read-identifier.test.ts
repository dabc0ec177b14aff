import { describe, expect, test } from 'vitest';
import {
  creditCheckOf,
  identityCheckOf,
  organisationCheckOf,
} from '#algorithms/check-digits/index.ts';
import { identifierKinds, readIdentifier } from '#modules/registry/index.ts';
import type { IdentifierKind } from '#modules/registry/index.ts';

const today = '2026-11-23';
const read = (kind: IdentifierKind, written: string) => readIdentifier(kind, written, today);
const faultsOf = (kind: IdentifierKind, written: string) =>
  read(kind, written).faults.map(({ zh }) => zh);
const whole = (body: string) => body + identityCheckOf(body);

describe('identity cards', () => {
  test('say when their holder was born, and the sex', () => {
    expect(read('identity_card', '11010519491231002x')).toEqual({
      number: '11010519491231002X',
      told: { bornOn: '1949-12-31', sex: 'female' },
      faults: [],
    });
    expect(read('identity_card', whole('31011519900101003')).told.sex).toBe('male');
  });

  test('are read however they stand', () => {
    for (const written of ['110105 19491231 002X', '１１０１０５１９４９１２３１００２Ｘ']) {
      expect(read('identity_card', written)).toMatchObject({
        number: '11010519491231002X',
        faults: [],
      });
    }
  });

  test('of the old form come in the new one', () => {
    expect(read('identity_card', '110105491231002')).toEqual(
      read('identity_card', '11010519491231002X'),
    );
    expect(faultsOf('identity_card', '110105490231002')).toEqual([
      '号码里的出生日期 1949-02-31 不存在',
    ]);
  });

  test.each([
    ['', '号码没有填写'],
    ['1101051949123100', '居民身份证号码应为18位（末位可为X）或旧式15位数字'],
    ['11010519491231X02X', '居民身份证号码应为18位（末位可为X）或旧式15位数字'],
    ['110105194912310021', '校验码不符：有一位写错，或者两位写反了'],
    [whole('99010519491231002'), '号码里的地区代码 990105 不存在'],
    [whole('31001519491231002'), '号码里的地区代码 310015 不存在'],
    [whole('11010519491331002'), '号码里的出生日期 1949-13-31 不存在'],
    [whole('11010520261124002'), '号码里的出生日期 2026-11-24 还没有到'],
    [whole('11010518951231002'), '号码里的出生日期 1895-12-31 在130年以前'],
    [whole('81000019900101001'), '这是港澳台居民居住证号码，请改选证件类型'],
  ])('%j: %s', (written, fault) => {
    expect(faultsOf('identity_card', written)).toEqual([fault]);
  });

  test('all that is wrong is said at once, and nothing is told of the holder', () => {
    const reading = read('identity_card', '990105194913310020');
    expect(reading.faults).toHaveLength(3);
    expect(reading.told).toEqual({});
    expect(faultsOf('identity_card', whole('11010520261123002'))).toEqual([]);
  });
});

describe('permits', () => {
  test.each(['810000', '820000', '830000'])('of residents from %s', (place) => {
    const number = whole(`${place}19880229001`.padEnd(17, '1').slice(0, 17));
    expect(read('residence_permit', number).told.bornOn).toBe('1988-02-29');
  });

  test('an identity card is no permit', () => {
    expect(faultsOf('residence_permit', '11010519491231002X')).toEqual([
      '号码里的地区代码 110105 不存在',
    ]);
    expect(faultsOf('residence_permit', 'H12345678')).toHaveLength(1);
  });

  test('of foreigners, of 2023 and before it', () => {
    expect(read('permanent_residence', whole('93184019800512001'))).toMatchObject({
      told: { bornOn: '1980-05-12', sex: 'male' },
      faults: [],
    });
    expect(faultsOf('permanent_residence', 'USA310080051201')).toEqual([]);
    // 2031 is yet to come: 1931 it was.
    expect(faultsOf('permanent_residence', 'usa3100310512 01')).toEqual([]);
    expect(faultsOf('permanent_residence', 'USA310080133201')).toHaveLength(1);
    expect(faultsOf('permanent_residence', whole('99984019800512001'))).toHaveLength(1);
    expect(faultsOf('permanent_residence', '11010519491231002X')).toHaveLength(1);
  });

  test('passports are known by their form only', () => {
    expect(['E12345678', 'EA1234567', '123456789', 'ab 12345'].flatMap(passportFaults)).toEqual([]);
    expect(['E123', 'ABCDEFGH', 'E1234567890', '号12345'].flatMap(passportFaults)).toHaveLength(4);
  });
  const passportFaults = (written: string) => faultsOf('passport', written);
});

describe('organisations', () => {
  const body = '91310101MA1FL0000';
  const check = creditCheckOf(body) ?? '';

  test('a credit code stands with its check only', () => {
    expect(read('credit_code', `${body}${check}`.toLowerCase())).toEqual({
      number: body + check,
      told: {},
      faults: [],
    });
    expect(faultsOf('credit_code', body + (check === '0' ? '1' : '0'))).toHaveLength(1);
  });

  test('an I for a 1 is told apart from a wrong check', () => {
    expect(faultsOf('credit_code', `${body.replace('31', '3I')}${check}`)).toEqual([
      expect.stringContaining('没有字母 I'),
    ]);
    expect(faultsOf('credit_code', `${body}O`)).toEqual([expect.stringContaining('没有字母 I')]);
  });

  test('a registrar and a place that do not exist', () => {
    const odd = 'B13A0101MA1FL0000';
    expect(faultsOf('credit_code', odd + (creditCheckOf(odd) ?? ''))).toHaveLength(2);
    expect(faultsOf('credit_code', '9131')).toHaveLength(1);
  });

  test('organisation codes, with their dash or without', () => {
    expect(read('organisation_code', 'D2143569-X')).toMatchObject({
      number: 'D2143569X',
      faults: [],
    });
    expect(faultsOf('organisation_code', `00251805${organisationCheckOf('00251805')}`)).toEqual([]);
    expect(faultsOf('organisation_code', 'D21435690')).toHaveLength(1);
    expect(faultsOf('organisation_code', 'D2143569')).toHaveLength(1);
  });
});

test('every kind has a name, and refuses an empty number', () => {
  for (const kind of Object.keys(identifierKinds) as IdentifierKind[]) {
    expect(identifierKinds[kind]).toMatch(/\p{Script=Han}/u);
    expect(faultsOf(kind, ' - ')).toEqual(['号码没有填写']);
  }
});
