import {
  addWorkingMinutes,
  buildChineseCalendar,
  localHour,
} from '#algorithms/working-time/index.ts';
import type { WorkCalendar } from '#algorithms/working-time/index.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** When people of the demo get to things. */
export interface Hours {
  /** After so much working time; urgent matters are dealt with round the clock. */
  after(from: Date, minutes: number, urgent: boolean): Date;
  /** After so many days, at an hour at which people at home are awake. */
  atHome(from: Date, days: number): Date;
}

export function createHours(calendar: WorkCalendar = buildChineseCalendar()): Hours {
  return {
    after: (from, minutes, urgent) =>
      urgent
        ? new Date(from.getTime() + minutes * minuteMs)
        : addWorkingMinutes(calendar, from, minutes),
    atHome(from, days) {
      const moment = new Date(from.getTime() + days * dayMs);
      const hour = localHour(moment);
      // Whoever would be asleep does it after getting up.
      return hour < 7 ? new Date(moment.getTime() + (8 - hour) * 60 * minuteMs) : moment;
    },
  };
}
