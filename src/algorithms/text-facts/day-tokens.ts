import { numeral, readNumeral } from '#algorithms/chinese-numerals/index.ts';
import { dayBegin, dayMs, dayOf, monthsFrom, partsOf, realDay, shownAt } from './local-calendar.ts';

/** Days that a text tells, from the beginning of the first to the end of the last. */
export interface DayToken {
  readonly start: number;
  readonly end: number;
  /** As the clock in China shows it. */
  readonly from: number;
  readonly to: number;
  /** Whether it is one day, so that an hour may follow. */
  readonly isDay: boolean;
}

type Range = readonly [from: number, to: number];
type Reading = (parts: Partial<Record<string, string>>, now: number) => Range | undefined;

const count = (text: string | undefined): number => readNumeral(text ?? '') ?? Number.NaN;

const dayWord: Readonly<Record<string, number>> = {
  ...{ 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 },
};
const yearWord: Readonly<Record<string, number>> = {
  ...{ 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 同年: 0, 明年: 1, 后年: 2 },
};
const weekdays = '一二三四五六日天';

const year = `(?<year>(?:19|20)\\d{2}|[一二][零〇九]\\S{2}|\\d{2}(?=年[初底末春夏秋冬上下\\d零一二三四五六七八九十]))`;
const month = `(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`;
const day = `(?<day>3[01]|[12]\\d|0?[1-9]|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])`;
const relativeYear = `(?<relative>前年|去年|上年|今年|本年|明年|后年)`;

const readings: readonly (readonly [pattern: RegExp, read: Reading])[] = [
  [
    new RegExp(
      `(?<!\\d)(?:${year}年|${relativeYear}的?)\\s*${month}月份?\\s*${day}(?:[日号]|(?![\\d元个点]))`,
      'g',
    ),
    (parts, now) => oneDay(yearOf(parts, now), count(parts['month']), count(parts['day'])),
  ],
  [
    new RegExp(
      String.raw`(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\k<mark>` +
        String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?!\d)`,
      'g',
    ),
    (parts, now) => oneDay(yearOf(parts, now), count(parts['month']), count(parts['day'])),
  ],
  [
    new RegExp(`(?<!\\d)(?:${year}年|${relativeYear}的?)\\s*${month}月份?`, 'g'),
    (parts, now) => oneMonth(yearOf(parts, now), count(parts['month'])),
  ],
  [
    new RegExp(
      `(?<!\\d)(?:${year}年|${relativeYear}的?)` +
        '(?<season>年?[初底末]|上半年|下半年|[春夏秋冬](?:天|季|节)?)',
      'g',
    ),
    (parts, now) => season(yearOf(parts, now), parts['season'] ?? ''),
  ],
  [
    new RegExp(
      `(?<!\\d)(?:(?<year>(?:19|20)\\d{2}|[一二][零〇九]\\S{2})年度?|${relativeYear})`,
      'g',
    ),
    (parts, now) => {
      const told = yearOf(parts, now);
      return told === undefined ? undefined : [dayOf(told, 1, 1), dayOf(told + 1, 1, 1)];
    },
  ],
  [
    new RegExp(
      `(?<![\\d年])(?:${month}月|(?<near>上个?月|本月|这个月|下个?月|当月))\\s*${day}[日号]`,
      'g',
    ),
    (parts, now) => nearDay(parts, now),
  ],
  [
    new RegExp(
      `(?<![\\d年个])(?:${month}月份?(?![\\d日号])|(?<near>上个?月|本月|这个月|下个?月))(?:份|初|底|中旬)?`,
      'g',
    ),
    (parts, now) => nearMonth(parts, now),
  ],
  [
    /(?<word>大前|前|昨|今|明|后)(?:天|日)(?!的?生活)/g,
    ({ word = '' }, now) => plus(dayBegin(now) + (dayWord[word] ?? 0) * dayMs, 1),
  ],
  [
    /(?<word>昨|今|明)(?=[晚早晨夜](?![会报餐饭点上期]?[会报餐饭期]))/g,
    ({ word = '' }, now) => plus(dayBegin(now) + (dayWord[word] ?? 0) * dayMs, 1),
  ],
  [
    new RegExp(`(?<word>上上|上|本|这|下)个?(?:周|星期|礼拜)(?<weekday>[${weekdays}末])?`, 'g'),
    (parts, now) => week(parts, now),
  ],
  [
    new RegExp(`(?<count>${numeral})多?(?<unit>天|个?月|年|周|个?星期|个礼拜)(?:之?前|以前)`, 'g'),
    (parts, now) => ago(parts, now),
  ],
  [
    new RegExp(
      `(?:近|最近|这|过去|连续|已经?|长达|持续|整整|快|拖欠?了?)(?:有|了|的)?` +
        `(?<count>${numeral})多?(?<unit>天|个月|年|周|个?星期|个礼拜)(?![级薪级期费])`,
      'g',
    ),
    (parts, now) => since(parts, now),
  ],
];

/**
 * Days, weeks, months and years that a text tells, the longest where several begin alike. Relative
 * ones are reckoned from `at`; a month without a year is the last one that has begun by then.
 */
export function findDayTokens(text: string, at: Date): DayToken[] {
  const now = shownAt(at);
  const tokens: DayToken[] = [];
  // A day that no calendar has, such as the 30th of February, is not its month either.
  const taken: { readonly start: number; readonly end: number }[] = [];
  for (const [pattern, read] of readings) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((one) => one.start < end && start < one.end)) continue;
      taken.push({ start, end });
      const range = read(match.groups ?? {}, now);
      if (!range) continue;
      const [from, to] = range;
      tokens.push({ start, end, from, to, isDay: to - from === dayMs });
    }
  }
  return tokens;
}

function yearOf({ year: told, relative }: Partial<Record<string, string>>, now: number) {
  const current = partsOf(now).year;
  if (relative !== undefined) return current + (yearWord[relative] ?? 0);
  const number = count(told);
  if (number >= 100) return number;
  // 19年 is 2019, and 98年 is 1998: no year that has not come.
  return number <= (current % 100) + 1 ? 2000 + number : 1900 + number;
}

function oneDay(ofYear: number | undefined, ofMonth: number, ofDay: number): Range | undefined {
  const from = ofYear === undefined ? undefined : realDay(ofYear, ofMonth, ofDay);
  return from === undefined ? undefined : plus(from, 1);
}

function oneMonth(ofYear: number | undefined, ofMonth: number): Range | undefined {
  if (ofYear === undefined || !(ofMonth >= 1 && ofMonth <= 12)) return undefined;
  return [dayOf(ofYear, ofMonth, 1), dayOf(ofYear, ofMonth + 1, 1)];
}

const seasons: readonly (readonly [begins: RegExp, fromMonth: number, toMonth: number])[] = [
  [/初$/, 1, 3],
  [/[底末]$/, 11, 13],
  [/上半年/, 1, 7],
  [/下半年/, 7, 13],
  [/^春/, 3, 6],
  [/^夏/, 6, 9],
  [/^秋/, 9, 12],
  [/^冬/, 12, 15],
];

function season(ofYear: number | undefined, word: string): Range | undefined {
  const [, from, to] = seasons.find(([begins]) => begins.test(word)) ?? [];
  if (ofYear === undefined || from === undefined || to === undefined) return undefined;
  return [dayOf(ofYear, from, 1), dayOf(ofYear, to, 1)];
}

/** The year of a month without one: that of the last month called so which has begun. */
function nearMonthOf(
  { month: told, near }: Partial<Record<string, string>>,
  now: number,
): readonly [year: number, month: number] {
  const { year: current, month: present } = partsOf(now);
  if (near !== undefined) {
    const moved = near.startsWith('上') ? -1 : near.startsWith('下') ? 1 : 0;
    const { year: ofYear, month: ofMonth } = partsOf(dayOf(current, present + moved, 1));
    return [ofYear, ofMonth];
  }
  const ofMonth = count(told);
  return [ofMonth > present ? current - 1 : current, ofMonth];
}

function nearMonth(parts: Partial<Record<string, string>>, now: number): Range | undefined {
  const [ofYear, ofMonth] = nearMonthOf(parts, now);
  return oneMonth(ofYear, ofMonth);
}

function nearDay(parts: Partial<Record<string, string>>, now: number): Range | undefined {
  const [ofYear, ofMonth] = nearMonthOf(parts, now);
  return oneDay(ofYear, ofMonth, count(parts['day']));
}

function week({ word = '', weekday }: Partial<Record<string, string>>, now: number): Range {
  const moved = word === '上上' ? -2 : word === '上' ? -1 : word === '下' ? 1 : 0;
  const monday = dayBegin(now) + (1 - partsOf(now).weekday + 7 * moved) * dayMs;
  if (weekday === undefined) return plus(monday, 7);
  if (weekday === '末') return [monday + 5 * dayMs, monday + 7 * dayMs];
  return plus(monday + Math.min(6, weekdays.indexOf(weekday)) * dayMs, 1);
}

/** The moment so long before now. */
function before(unit: string, many: number, now: number): number {
  if (unit.includes('月')) return monthsFrom(now, -many);
  if (unit === '年') return monthsFrom(now, -12 * many);
  return now - many * (unit === '天' ? 1 : 7) * dayMs;
}

function ago({ count: told, unit = '' }: Partial<Record<string, string>>, now: number) {
  const many = count(told);
  if (!Number.isInteger(many) || many > 200) return undefined;
  const from = dayBegin(before(unit, many, now));
  if (unit === '年') return oneYear(partsOf(from).year);
  if (unit.includes('月')) return oneMonth(partsOf(from).year, partsOf(from).month);
  return plus(from, unit === '天' ? 1 : 7);
}

function since({ count: told, unit = '' }: Partial<Record<string, string>>, now: number) {
  const many = count(told);
  if (!Number.isInteger(many) || many === 0 || many > 400) return undefined;
  return [before(unit, many, now), now] as const;
}

function oneYear(ofYear: number): Range {
  return [dayOf(ofYear, 1, 1), dayOf(ofYear + 1, 1, 1)];
}

function plus(from: number, days: number): Range {
  return [from, from + days * dayMs];
}
