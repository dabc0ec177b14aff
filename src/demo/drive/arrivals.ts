import { buildChineseCalendar, isWorkingMoment } from '#algorithms/working-time/index.ts';
import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { Channel } from '#modules/appeals/contract.ts';
import { weighted } from './chance.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const beijingMs = 8 * hourMs;

const channelWeights: { readonly [Name in Channel]: number } = {
  resident: 30,
  web_form: 10,
  hotline: 27,
  window: 6,
  patrol: 9,
  petition_letter: 3,
  petition_visit: 2,
  social: 5,
  on_behalf: 4,
  open_api: 4,
  sensor: 0,
};

/** Taken down by people in office hours. */
const officeChannels: ReadonlySet<Channel> = new Set([
  'window',
  'patrol',
  'petition_letter',
  'petition_visit',
  'social',
  'on_behalf',
]);

/** How many of a day's messages come in each hour when nobody's office hours matter. */
const hourWeights = [1, 0, 0, 0, 0, 1, 2, 5, 9, 11, 10, 8, 6, 6, 8, 9, 8, 7, 7, 8, 8, 6, 4, 2];
const officeFrom = 9 * hourMs;
const officeMs = 8.5 * hourMs;

export interface Moment {
  readonly at: Date;
  readonly channel: Channel;
}

/**
 * When each of `count` messages comes in, and by which channel: in their order, day after day,
 * fewer on days off, none after `until`.
 */
export function planMoments(
  random: SeededRandom,
  count: number,
  from: Date,
  until: Date,
): Moment[] {
  const days = countDays(from, until);
  const total = days.reduce((sum, day) => sum + day.weight, 0);
  const moments: Moment[] = [];
  let index = 0;
  let passed = days[0]?.weight ?? 0;
  for (let n = 0; n < count; n += 1) {
    while (index < days.length - 1 && ((n + 0.5) / count) * total > passed) {
      index += 1;
      passed += days[index]?.weight ?? 0;
    }
    const day = days[index];
    if (day) moments.push(momentOn(random, day, until));
  }
  return moments;
}

interface Day {
  /** Midnight in China. */
  readonly begin: number;
  readonly isWorkday: boolean;
  readonly weight: number;
}

function countDays(from: Date, until: Date): Day[] {
  const calendar = buildChineseCalendar();
  const days: Day[] = [];
  const first = Math.floor((from.getTime() + beijingMs) / dayMs) + 1;
  for (let begin = first * dayMs - beijingMs; begin < until.getTime(); begin += dayMs) {
    const isWorkday = isWorkingMoment(calendar, new Date(begin + 10 * hourMs));
    const whole = isWorkday ? 1 : 0.45;
    days.push({ begin, isWorkday, weight: whole * shareOver(until.getTime() - begin) });
  }
  return days;
}

/** How much of a day's messages have come in so long after midnight. */
function shareOver(sinceMidnightMs: number): number {
  const hours = Math.min(24, sinceMidnightMs / hourMs);
  const all = hourWeights.reduce((sum, weight) => sum + weight, 0);
  return hourWeights.slice(0, Math.floor(hours)).reduce((sum, weight) => sum + weight, 0) / all;
}

function momentOn(random: SeededRandom, day: Day, until: Date): Moment {
  const drawn = weighted(random, channelWeights);
  const channel = officeChannels.has(drawn) && !day.isWorkday ? 'hotline' : drawn;
  const since = officeChannels.has(channel)
    ? officeFrom + random.next() * officeMs
    : hourDrawn(random) * hourMs + random.next() * hourMs;
  const at = day.begin + since;
  if (at < until.getTime()) return { at: new Date(at), channel };
  // The last day is not over: what would come later came already, at its own door.
  const already = day.begin + random.next() * (until.getTime() - day.begin);
  return { at: new Date(already), channel: day.isWorkday ? channel : 'resident' };
}

function hourDrawn(random: SeededRandom): number {
  const weights = Object.fromEntries(hourWeights.map((weight, hour) => [String(hour), weight]));
  return Number(weighted(random, weights));
}
