import { findClockTokens, type ClockToken } from './clock-tokens.ts';
import { findDayTokens, type DayToken } from './day-tokens.ts';
import type { Repeats, TimeFact } from './fact.ts';
import { momentOf, shownAt } from './local-calendar.ts';

const minuteMs = 60_000;
const dayMinutes = 1440;

/** 每天, 每周三, 每晚; a repetition without a day on the calendar. */
const repeated =
  /每(?<unit>天|日|个?(?:周|星期|礼拜|月)|年)(?:[一二三四五六日末](?![个次年月天]))?|(?<days>天天|夜夜|每(?=[晚早夜]))|年年/g;

interface Repetition {
  readonly start: number;
  readonly end: number;
  readonly repeats: Repeats;
}

/** What may stand between a day and its hour. */
const between = /^[\s的，,、]{0,2}(?:[大约都在从]{0,2})$/;
const upTo = /^\s*(?:[-~—–～至到]|直到|一直到|——)\s*$/;
/** 2019年4月起, 昨晚到现在: it goes on until now. */
const untilNow =
  /^(?:份|[日号])?(?:开始|起|以来|以后)?[，,]?(?:一直)?(?:以来|至今|到现在|到今天|直到现在|截止目前)/;

/** Half of a fact: a day, an hour, or an hour of a day. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly day: DayToken | undefined;
  readonly clock: ClockToken | undefined;
  readonly repeats: Repeats | null;
}

/**
 * When something was, is or will be, as Chinese texts tell it: 2019年5月3日, 昨天晚上, 近三个月,
 * 每天凌晨2点, 晚上10点到凌晨3点. Relative times are reckoned from `at`, by the clock of China.
 */
export function findTimes(text: string, at: Date): TimeFact[] {
  const pieces = joinPieces(text, findDayTokens(text, at), findClockTokens(text));
  const facts: TimeFact[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const next = pieces[index + 1];
    if (next && upTo.test(text.slice(piece.end, next.start)) && isSameSort(piece, next)) {
      facts.push(factOf(text, at, piece, next));
      index += 1;
    } else if (piece.day !== undefined || piece.repeats !== null || piece.clock?.isExact === true) {
      facts.push(factOf(text, at, piece, undefined));
    }
  }
  return facts;
}

function isSameSort(one: Piece, other: Piece): boolean {
  if (other.repeats !== null) return false;
  if (one.day && !one.clock) return other.day !== undefined && !other.clock;
  return one.clock !== undefined && other.clock !== undefined;
}

function joinPieces(
  text: string,
  days: readonly DayToken[],
  clocks: readonly ClockToken[],
): Piece[] {
  const left = new Set(clocks);
  const clockAfter = (end: number): ClockToken | undefined => {
    const found = clocks.find((one) => left.has(one) && one.start >= end);
    if (!found || !between.test(text.slice(end, found.start))) return undefined;
    left.delete(found);
    return found;
  };
  const pieces: Piece[] = [];
  for (const repetition of findRepetitions(text)) {
    const clock = clockAfter(repetition.end);
    pieces.push({ ...repetition, end: clock?.end ?? repetition.end, day: undefined, clock });
  }
  for (const day of [...days].sort((one, other) => one.start - other.start)) {
    const clock = day.isDay ? clockAfter(day.end) : undefined;
    pieces.push({ start: day.start, end: clock?.end ?? day.end, day, clock, repeats: null });
  }
  for (const clock of left) {
    pieces.push({ start: clock.start, end: clock.end, day: undefined, clock, repeats: null });
  }
  return pieces.sort((one, other) => one.start - other.start);
}

function findRepetitions(text: string): Repetition[] {
  return [...text.matchAll(repeated)].map((match) => {
    const { unit = '' } = match.groups ?? {};
    const repeats: Repeats =
      match[0] === '年年' || unit === '年'
        ? 'year'
        : unit.includes('月')
          ? 'month'
          : /周|星期|礼拜/.test(unit)
            ? 'week'
            : 'day';
    return { start: match.index, end: match.index + match[0].length, repeats };
  });
}

function factOf(text: string, at: Date, piece: Piece, last: Piece | undefined): TimeFact {
  const { day, clock, repeats, start } = piece;
  const toNow = day && !last ? untilNow.exec(text.slice(piece.end))?.[0] : undefined;
  const end = last?.end ?? piece.end + (toNow?.length ?? 0);
  const span = { start, end, words: text.slice(start, end) };
  const hours = clock === undefined ? null : hoursOf(clock, last?.clock);
  if (day === undefined) return { kind: 'time', ...span, from: null, to: null, repeats, hours };
  const from = day.from + (clock?.from ?? 0) * minuteMs;
  const to = toNow === undefined ? endOf(day, clock, last) : Math.max(from, shownAt(at));
  return {
    ...{ kind: 'time' as const, ...span, from: momentOf(from) },
    ...{ to: to === null ? null : momentOf(to), repeats, hours },
  };
}

/** Null where a single moment is told. */
function endOf(day: DayToken, clock: ClockToken | undefined, last: Piece | undefined) {
  const lastDay = last?.day ?? day;
  if (last?.clock) {
    const wraps = last.day === undefined && last.clock.from <= (clock?.from ?? 0);
    const minutes =
      (last.clock.isExact ? last.clock.from : last.clock.to) + (wraps ? dayMinutes : 0);
    return lastDay.from + minutes * minuteMs;
  }
  if (clock) return clock.isExact ? null : day.from + clock.to * minuteMs;
  return lastDay.to;
}

function hoursOf(clock: ClockToken, last: ClockToken | undefined): NonNullable<TimeFact['hours']> {
  const to = last ? (last.isExact ? last.from : last.to) : clock.isExact ? null : clock.to;
  return { from: shown(clock.from), to: to === null ? null : shown(to) };
}

function shown(minutes: number): string {
  const inDay = minutes % dayMinutes;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
