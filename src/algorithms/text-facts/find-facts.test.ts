import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { findFacts } from './find-facts.ts';

const at = new Date('2019-11-23T02:00:00Z');
const found = (text: string, kind: Fact['kind']) =>
  findFacts(text, at)
    .facts.filter((fact) => fact.kind === kind)
    .map(({ words }) => words);

describe('places', () => {
  test('an address is its parts, and is found as one', () => {
    const text = '投诉岳麓区观沙岭街道佑母塘路799号钰龙佳园3栋2单元501的住户';
    expect(found(text, 'address')).toEqual(['岳麓区观沙岭街道佑母塘路799号钰龙佳园3栋2单元501']);
    expect(found(text, 'place')).toEqual([
      ...['岳麓区', '观沙岭街道', '佑母塘路', '799号', '钰龙佳园'],
    ]);
  });
  test.each([
    ['我是福佑路小学的家长', ['福佑路小学', '福佑路']],
    ['家住石桥镇双河村', ['石桥镇', '双河村']],
    ['昨晚起长安路停水', ['长安路']],
    ['位于长春花园附近的盛世广场', ['长春花园', '盛世广场']],
    ['海棠社区旁边的春晓幼儿园', ['海棠社区', '春晓幼儿园']],
  ])('%s', (text, names) => {
    expect(found(text, 'place').join('')).toBe(names.join(''));
  });
  test.each([
    '小区道路太差，社区也不管',
    '希望政府修路',
    '农村的老人',
    '全市的学校和医院',
    '一条断头路',
  ])('%s names none', (text) => {
    expect(found(text, 'place')).toEqual([]);
  });
});

test.each([
  ['3栋2单元501', { building: '3', entrance: '2', floor: null, room: '501' }],
  ['5号楼', { building: '5', entrance: null, floor: null, room: null }],
  ['12幢', { building: '12', entrance: null, floor: null, room: null }],
  ['十二栋一单元三楼', { building: '12', entrance: '1', floor: '3', room: null }],
  ['B座1203室', { building: 'B', entrance: null, floor: null, room: '1203' }],
  ['佳园3-2-501', { building: '3', entrance: '2', floor: null, room: '501' }],
])('%s is a building', (text, parts) => {
  expect(findFacts(text, at).facts.find(({ kind }) => kind === 'unit')).toMatchObject(parts);
});

test.each(['共12栋', '一栋房子', '一座桥', '建了3栋'])('%s counts buildings', (text) => {
  expect(found(text, 'unit')).toEqual([]);
});

describe('times', () => {
  const china = (moment: string | null) =>
    moment === null
      ? null
      : new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16);
  const time = (text: string) => {
    const fact = findFacts(text, at).facts.find(({ kind }) => kind === 'time');
    return fact?.kind === 'time' ? fact : undefined;
  };
  test.each([
    ['昨天晚上', '2019-11-22T18:00', '2019-11-23T00:00'],
    ['昨晚10点半', '2019-11-22T22:30', null],
    ['2019年5月3日', '2019-05-03T00:00', '2019-05-04T00:00'],
    ['二〇一九年三月', '2019-03-01T00:00', '2019-04-01T00:00'],
    ['去年12月', '2018-12-01T00:00', '2019-01-01T00:00'],
    ['12月', '2018-12-01T00:00', '2019-01-01T00:00'],
    ['上周三下午3点', '2019-11-13T15:00', null],
    ['三天前', '2019-11-20T00:00', '2019-11-21T00:00'],
    ['近三个月', '2019-08-23T10:00', '2019-11-23T10:00'],
    ['2019年4月起至今', '2019-04-01T00:00', '2019-11-23T10:00'],
    ['2018年5月至2019年3月', '2018-05-01T00:00', '2019-04-01T00:00'],
    ['2019年5月3日晚上11点到凌晨2点', '2019-05-03T23:00', '2019-05-04T02:00'],
    ['去年冬天', '2018-12-01T00:00', '2019-03-01T00:00'],
  ])('%s', (text, from, to) => {
    const { from: begins, to: ends, words } = time(text) ?? { from: null, to: null, words: '' };
    expect([words, china(begins), china(ends)]).toEqual([text, from, to]);
  });
  test.each([
    ['每天凌晨2点', 'day', '02:00', null],
    ['每晚22点到凌晨4点', 'day', '22:00', '04:00'],
    ['每周六', 'week', undefined, undefined],
    ['晚上10点到凌晨3点', null, '22:00', '03:00'],
  ])('%s', (text, repeats, from, to) => {
    const fact = time(text);
    expect(fact).toMatchObject({ words: text, from: null, to: null, repeats });
    expect([fact?.hours?.from, fact?.hours?.to]).toEqual([from, to]);
  });
  test.each(['2019年2月30日', '反映以下三点', '有一点吵', '人人过上好日子'])(
    '%s is none',
    (text) => {
      expect(time(text)).toBeUndefined();
    },
  );
});

test.each([
  ['3.5万元', 35_000, null, false],
  ['三百块', 300, null, false],
  ['两万三千块钱', 23_000, null, false],
  ['3-5万元', 30_000, 50_000, false],
  ['花了40多万', 400_000, null, true],
  ['约三百元', 300, null, true],
  ['￥1,280.50', 1280.5, null, false],
])('%s is money', (text, yuan, yuanMost, isRough) => {
  const fact = findFacts(text, at).facts.find(({ kind }) => kind === 'amount');
  expect(fact).toMatchObject({ yuan, yuanMost, isRough });
});

test.each(['三块空地', '元月', '一块石头', '40多万户', '有3万人'])('%s is no money', (text) => {
  expect(found(text, 'amount')).toEqual([]);
});

test.each([
  ['已多次打电话给城管局和天君物业公司', ['城管局', '天君物业公司']],
  ['滨江社区居委会不管', ['滨江社区居委会']],
  ['派出所出警后开发商仍然施工', ['派出所', '开发商']],
])('%s', (text, bodies) => {
  expect(found(text, 'body')).toEqual(bodies);
});

/** Identity numbers and credit codes made up here, with check digits that are right. */
function identityOf(seed: number): string {
  const birthday = `${1950 + (seed % 60)}0${1 + (seed % 9)}1${seed % 10}`;
  const base = `110105${birthday}${String(seed % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, place) => all + weight * Number(base[place]), 0);
  return `${base}${'10X98765432'[sum % 11] ?? ''}`;
}

describe('numbers of people', () => {
  test('are told masked, with whether the check digit is right', () => {
    const text =
      '电话13812345678，座机021-61234567，身份证11010519491231002X，代码91350100M000100Y43';
    const numbers = findFacts(text, at).facts.filter((fact) => 'masked' in fact);
    expect(
      numbers.map(({ kind, words, ...rest }) => [kind, words, 'isValid' in rest && rest.isValid]),
    ).toEqual([
      ['phone', '138****5678', null],
      ['phone', '021****4567', null],
      ['identity_number', '110****002X', true],
      ['credit_code', '913****0Y43', true],
    ]);
  });
  test('a mistyped one is masked as well', () => {
    expect(findFacts('身份证110105194912310021', at).facts).toMatchObject([
      { kind: 'identity_number', words: '110****0021', isValid: false },
    ]);
  });
  test('never come out again, whatever stands around them', () => {
    const around = fc.array(
      fc.constantFrom(
        '在',
        '路',
        '公司',
        '3',
        '年',
        '栋',
        '万元',
        '室',
        '：',
        ' ',
        '街道',
        '昨天',
        '局',
        '号',
      ),
      { maxLength: 6 },
    );
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 999_999_999 }).map((n) => `13${String(n).padStart(9, '0')}`),
      fc.integer({ min: 0, max: 99_999 }).map(identityOf),
      fc.integer({ min: 10_000_000, max: 89_999_999 }).map((n) => `0731-${n}`),
    );
    const wide = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(around, numbers, around, fc.boolean(), (before, number, after, isWide) => {
        // A digit right beside makes another number of it.
        const lead = before.join('').replace(/\d+$/, '');
        const tail = after.join('').replace(/^\d+/, '');
        const shown = JSON.stringify(
          findFacts(`${lead}${isWide ? wide(number) : number}${tail}`, at),
        );
        expect(shown).not.toContain(number);
        expect(shown).not.toContain(number.slice(0, 7));
      }),
    );
  });
});

test('every span lies in the text and has its words, numbers of people apart', () => {
  const pieces = fc.constantFrom(
    ...[
      '昨天晚上',
      '五一路',
      '12号',
      '3栋',
      '2单元',
      '501',
      '城管局',
      '3.5万元',
      '每天',
      '凌晨2点',
      '到',
    ],
    ...[
      '，',
      '。',
      '\n',
      '我',
      '的',
      '小区',
      '13812345678',
      '福佑社区',
      '2019年',
      '5月',
      '３日',
      '𠮷',
      'A',
      '块',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const { facts, bare } = findFacts(text, at);
      expect(bare).toHaveLength(text.length);
      for (const fact of facts) {
        expect(fact.start).toBeGreaterThanOrEqual(0);
        expect(fact.end).toBeGreaterThan(fact.start);
        expect(fact.end).toBeLessThanOrEqual(text.length);
        if (!('masked' in fact)) expect(fact.words).toBe(bare.slice(fact.start, fact.end));
      }
    }),
  );
});
