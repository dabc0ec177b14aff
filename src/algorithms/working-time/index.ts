export { withLocalDays } from './work-calendar.ts';
export { BEIJING_OFFSET_MINUTES } from './work-calendar.ts';
export type { WorkCalendar } from './work-calendar.ts';
export { buildChineseCalendar } from './chinese-calendar.ts';
export { dayBegins, dayMs, localDay, localHour, localMinute } from './local-time.ts';
export { addWorkingMinutes, isWorkingMoment, workingMinutesBetween } from './working-time.ts';
export { dueAt, elapsed, partOf, remainingBudget, workingDays } from './budget.ts';
export type { Budget } from './budget.ts';
