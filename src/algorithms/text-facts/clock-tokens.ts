import { readNumeral } from '#algorithms/chinese-numerals/index.ts';

/** Hours of the day that a text tells, in minutes since midnight; above 24 hours the next day. */
export interface ClockToken {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Whether an hour is told, not just a part of the day. */
  readonly isExact: boolean;
}

const hour = 60;
const parts: readonly (readonly [words: string, fromHour: number, toHour: number])[] = [
  ['凌晨', 0, 6],
  ['清晨|早晨|早上|清早|一大早|大清早|早', 6, 9],
  ['上午', 6, 12],
  ['中午|正午', 11, 14],
  ['下午', 12, 18],
  ['傍晚', 17, 20],
  ['晚上|晚间|夜间|夜晚|夜里|晚|夜', 18, 24],
  ['半夜三更|三更半夜|半夜|深夜|午夜|大半夜', 22, 29],
];
const partWords = parts
  .flatMap(([words]) => words.split('|'))
  .sort((one, other) => other.length - one.length);
const partWord = `(?<part>${partWords.join('|')})`;
const hourWord = '(?<hour>[01]?\\d|2[0-4]|十[一二]?|[一二两三四五六七八九]|零)';
const minuteWord =
  '(?:(?<half>半)|(?<quarter>[一三])刻|(?<minute>[0-5]?\\d|[一二三四五]?十[一二三四五六七八九]?)分?)?';

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:${partWord}\\s*)?(?<!\\d)${hourWord}(?:[点时](?!候|间|常|尚|评|名|赞|击|出|钱|子|是|都|代|期|效|左)` +
      `(?:整|钟)?${minuteWord}|[:：](?<minute2>[0-5]\\d)(?::[0-5]\\d)?)`,
    'g',
  ),
  /(?<part>凌晨|清晨|早晨|早上|上午|中午|正午|下午|傍晚|晚上|晚间|夜间|夜晚|夜里|半夜三更|三更半夜|半夜|深夜|午夜)/g,
  /(?<=[昨今明每当]|每天)(?<part>[晚早夜])(?!会|报|餐|饭|点|期|已|就)/g,
];

/** Hours and parts of the day: 凌晨2点, 晚上10点半, 19:00, 半夜. */
export function findClockTokens(text: string): ClockToken[] {
  const tokens: ClockToken[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (tokens.some((one) => one.start < end && start < one.end)) continue;
      const told = match.groups ?? {};
      const read = isCounted(match[0], told) ? undefined : readClock(told);
      if (read) tokens.push({ start, end, ...read });
    }
  }
  return tokens.sort((one, other) => one.start - other.start);
}

/** 三点 may be three remarks: an hour in characters needs 晚上 before it or 半 after it. */
function isCounted(words: string, told: Partial<Record<string, string>>): boolean {
  return told['part'] === undefined && /^[一二两三四五六七八九十零]+[点时]$/.test(words);
}

function readClock(told: Partial<Record<string, string>>) {
  const [, fromHour = 0, toHour = 24] =
    parts.find(([words]) => words.split('|').includes(told['part'] ?? '')) ?? [];
  if (told['hour'] === undefined) {
    return { from: fromHour * hour, to: toHour * hour, isExact: false };
  }
  const asSaid = readNumeral(told['hour']);
  if (asSaid === undefined || asSaid > 24) return undefined;
  const minutes = minutesOf(told);
  const from = inPart(asSaid, told['part'], fromHour, toHour) * hour + minutes;
  return { from, to: from, isExact: true };
}

function minutesOf({ half, quarter, minute, minute2 }: Partial<Record<string, string>>): number {
  if (half !== undefined) return 30;
  if (quarter !== undefined) return quarter === '一' ? 15 : 45;
  return readNumeral(minute ?? minute2 ?? '') ?? 0;
}

/** 下午3点 is 15, 晚上12点 is the end of the day, and 凌晨12点 its beginning. */
function inPart(said: number, part: string | undefined, fromHour: number, toHour: number): number {
  if (part === undefined || said > 12) return said;
  if (said === 12) return fromHour === 0 ? 0 : fromHour >= 18 ? 24 : 12;
  if (fromHour < 11) return said;
  // 晚上1点 and 半夜2点 come after midnight.
  if (fromHour >= 18 && said <= 5) return said + 24;
  return said + 12 < toHour + 1 || fromHour >= 12 ? said + 12 : said;
}
