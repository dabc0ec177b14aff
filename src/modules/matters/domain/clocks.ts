import { dueAt, elapsed, type Budget, type WorkCalendar } from '#algorithms/working-time/index.ts';
import type { MatterClock } from './clock.ts';

const alertShares = [50, 75, 100] as const;

export interface StartClock {
  readonly id: number;
  readonly kind: string;
  readonly subjectBodyId: string | null;
  readonly budget: Budget;
}

/** A clock started at `at`. */
export function startClock(calendar: WorkCalendar, start: StartClock, at: Date): MatterClock {
  const clock: MatterClock = {
    ...start,
    startedAt: at,
    dueAt: dueAt(calendar, at, start.budget),
    pausedAt: null,
    pauses: [],
    stoppedAt: null,
    breachedAt: null,
    alerted: 0,
    nextAlertAt: null,
  };
  return { ...clock, nextAlertAt: nextAlert(calendar, clock) };
}

/**
 * Records the breach if the deadline has passed: done before anything else touches a clock, so that
 * no pause hides one.
 */
export function settleBreach(clock: MatterClock, now: Date): MatterClock {
  const late =
    clock.stoppedAt === null &&
    clock.breachedAt === null &&
    clock.dueAt !== null &&
    clock.dueAt < now;
  return late ? { ...clock, breachedAt: clock.dueAt } : clock;
}

export function stopClock(clock: MatterClock, now: Date): MatterClock {
  if (clock.stoppedAt !== null) return clock;
  const settled = settleBreach(clock, now);
  const pauses =
    settled.pausedAt === null
      ? settled.pauses
      : [...settled.pauses, { from: settled.pausedAt, to: now }];
  return { ...settled, pauses, pausedAt: null, stoppedAt: now, nextAlertAt: null };
}

export function pauseClock(clock: MatterClock, now: Date): MatterClock {
  if (clock.stoppedAt !== null || clock.pausedAt !== null) return clock;
  return { ...settleBreach(clock, now), pausedAt: now, dueAt: null, nextAlertAt: null };
}

/** Runs on with what was left of the budget when the pause began. */
export function resumeClock(calendar: WorkCalendar, clock: MatterClock, now: Date): MatterClock {
  if (clock.stoppedAt !== null || clock.pausedAt === null) return clock;
  const pauses = [...clock.pauses, { from: clock.pausedAt, to: now }];
  return rescheduled(calendar, { ...clock, pauses, pausedAt: null });
}

/**
 * A stopped clock taken up again, paused ever since it last ran: what was used stays used.
 * `resumeClock` lets it run on.
 */
export function reviveClock(clock: MatterClock): MatterClock {
  const { stoppedAt } = clock;
  if (stoppedAt === null) return clock;
  const last = clock.pauses.at(-1);
  const wasPaused = last !== undefined && last.to.getTime() === stoppedAt.getTime();
  return {
    ...clock,
    pauses: wasPaused ? clock.pauses.slice(0, -1) : clock.pauses,
    pausedAt: wasPaused ? last.from : stoppedAt,
    stoppedAt: null,
    dueAt: null,
  };
}

/** A longer budget for a running clock. A breach that already happened stays on record. */
export function extendClock(
  calendar: WorkCalendar,
  clock: MatterClock,
  amount: number,
  now: Date,
): MatterClock {
  if (clock.stoppedAt !== null) return clock;
  const settled = settleBreach(clock, now);
  const budget = { ...settled.budget, amount: settled.budget.amount + amount };
  const extended = { ...settled, budget, alerted: 0 as const };
  return clock.pausedAt === null ? rescheduled(calendar, extended) : extended;
}

/** The warning that has come due, recorded on the clock; `share` is the highest newly reached. */
export function raiseAlert(
  calendar: WorkCalendar,
  clock: MatterClock,
  now: Date,
): { readonly clock: MatterClock; readonly share: 50 | 75 | 100 | null } {
  if (clock.stoppedAt !== null || clock.dueAt === null) return { clock, share: null };
  const reached = alertShares.filter(
    (share) => share > clock.alerted && momentUsed(calendar, clock, share) <= now,
  );
  const share = reached.at(-1) ?? null;
  if (share === null) return { clock, share };
  // Warned at its very moment, a deadline counts as missed: no later sweep would come to note it.
  const breachedAt = share === 100 ? (clock.breachedAt ?? clock.dueAt) : clock.breachedAt;
  const settled = { ...clock, breachedAt, alerted: share };
  return { clock: { ...settled, nextAlertAt: nextAlert(calendar, settled) }, share };
}

/** green until 75 % of the budget, amber until the deadline, red from then on, for good. */
export function colourOf(
  calendar: WorkCalendar,
  clock: MatterClock,
  now: Date,
): 'green' | 'amber' | 'red' | 'none' {
  if (settleBreach(clock, now).breachedAt !== null) return 'red';
  if (clock.stoppedAt !== null || clock.dueAt === null) return 'none';
  return momentUsed(calendar, clock, 75) <= now ? 'amber' : 'green';
}

/** The deadline the matter shows: the earliest that runs. */
export function earliestDue(clocks: readonly MatterClock[]): Date | null {
  return firstDue(clocks)?.dueAt ?? null;
}

/** The running clock that ends first. */
export function firstDue(clocks: readonly MatterClock[]): MatterClock | undefined {
  const running = clocks.filter(({ stoppedAt, dueAt: due }) => stoppedAt === null && due !== null);
  return running.toSorted((one, other) => Number(one.dueAt) - Number(other.dueAt))[0];
}

function rescheduled(calendar: WorkCalendar, clock: MatterClock): MatterClock {
  const running = { ...clock, dueAt: momentUsed(calendar, clock, 100) };
  return { ...running, nextAlertAt: nextAlert(calendar, running) };
}

function nextAlert(calendar: WorkCalendar, clock: MatterClock): Date | null {
  const next = alertShares.find((share) => share > clock.alerted);
  return next === undefined ? null : momentUsed(calendar, clock, next);
}

/** The moment at which this share (per cent) of the budget is used up, finished pauses left out. */
function momentUsed(calendar: WorkCalendar, clock: MatterClock, share: number): Date {
  const { unit } = clock.budget;
  let needed = (clock.budget.amount * share) / 100;
  let runsFrom = clock.startedAt;
  for (const pause of clock.pauses) {
    const used = elapsed(calendar, unit, runsFrom, pause.from);
    if (used >= needed) break;
    needed -= used;
    runsFrom = pause.to;
  }
  return dueAt(calendar, runsFrom, { unit, amount: needed });
}
