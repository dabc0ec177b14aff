export { BEIJING_OFFSET_MINUTES, OFFICE_HOURS, withLocalDays } from './work-calendar.ts';
export type { WorkCalendar } from './work-calendar.ts';
export { buildChineseCalendar } from './chinese-calendar.ts';
export {
  addCalendarDays,
  addCalendarMinutes,
  addWorkingMinutes,
  isWorkingMoment,
  workingMinutesBetween,
  workingMinutesPerDay,
} from './working-time.ts';
export { dueAt, elapsed, partOf, remainingBudget, workingDays } from './budget.ts';
export type { Budget } from './budget.ts';
