import { elapsed, type WorkCalendar } from '#algorithms/working-time/index.ts';
import { stages, type Stage } from '#modules/matters/contract.ts';
import type { Matter, MatterClock } from '#modules/matters/declare.ts';
import { appealType } from '../domain/appeal-type.ts';
import { states, type AppealState } from '../domain/states.ts';

export interface Standing {
  readonly matter: Matter;
  readonly clocks: readonly MatterClock[];
}

const isAllowance = (clock: MatterClock) => appealType.clocks[clock.kind]?.thenAction !== undefined;
const isRunning = (clock: MatterClock) => clock.stoppedAt === null && clock.dueAt !== null;

/** Everything that does not hold of a matter, in words; nothing is what one wants to see. */
export function faultsOf(
  { matter, clocks }: Standing,
  now: Date,
  calendar: WorkCalendar,
): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => holds || faults.push(`${matter.state}: ${what}`);
  const spec = states[matter.state as AppealState];
  must(matter.stage === spec.stage, 'the stage is that of the state');
  must('end' in spec === (matter.closedAt !== null), 'closed exactly at an end');
  must((matter.state === 'merged') === (matter.mergedIntoId !== null), 'merged into something');
  const dues = clocks.filter((clock) => isRunning(clock) && !isAllowance(clock));
  const earliest = Math.min(...dues.map((clock) => clock.dueAt?.getTime() ?? Infinity));
  must((matter.dueAt?.getTime() ?? Infinity) === earliest, 'due when the first duty is due');
  const left = clocks.filter((clock) => clock.stoppedAt === null && matter.closedAt !== null);
  must(
    left.every(({ kind }) => kind === 'objection' || kind === 'complaint'),
    'nothing runs at an end but an objection or a complaint',
  );
  for (const clock of clocks) {
    for (const fault of clockFaults(clock, now, calendar)) faults.push(`${clock.kind}: ${fault}`);
  }
  const running = clocks.filter((clock) => clock.stoppedAt === null);
  const keys = running.map((clock) => `${clock.kind}/${clock.subjectBodyId ?? ''}`);
  const single = keys.filter((key) => !key.startsWith('urge'));
  must(new Set(single).size === single.length, `no clock runs twice: ${keys.join(' ')}`);
  return faults;
}

function clockFaults(clock: MatterClock, now: Date, calendar: WorkCalendar): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => holds || faults.push(what);
  let last = clock.startedAt;
  let used = 0;
  const unit = clock.budget.unit;
  for (const { from, to } of clock.pauses) {
    must(from >= last && to >= from, 'pauses follow one another');
    used += elapsed(calendar, unit, last, from);
    last = to;
  }
  if (clock.stoppedAt !== null) {
    must(clock.pausedAt === null && clock.nextAlertAt === null, 'stopped is stopped');
    must(clock.stoppedAt >= last && clock.stoppedAt <= now, 'stopped after it ran');
    return faults;
  }
  must((clock.pausedAt === null) === (clock.dueAt !== null), 'due unless paused');
  if (isAllowance(clock)) must(clock.breachedAt === null, 'an allowance is never breached');
  if (clock.dueAt === null || clock.dueAt <= last) return faults;
  const total = used + elapsed(calendar, unit, last, clock.dueAt);
  must(Math.abs(total - clock.budget.amount) < 0.01, `runs ${total} of ${clock.budget.amount}`);
  return faults;
}

export function stageRank(stage: Stage): number {
  return stages.indexOf(stage);
}
