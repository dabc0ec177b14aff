import { localDay } from '#algorithms/working-time/index.ts';
import type { MatterClock } from './clock.ts';
import type { Change } from './decide.ts';
import type { MatterState } from './fold.ts';
import type { Matter } from './matter.ts';

/** One counter of the board moved by `n`. */
export interface Count {
  readonly areaCode: string;
  readonly bodyId: string;
  readonly measure: string;
  /** How confidential what it counts is: only those who may see the matters see their number. */
  readonly level: number;
  /** Of what is also counted by day: the day in China on which the matter opened or ended. */
  readonly day: string | null;
  readonly n: number;
}

/** Stands for "no body" where a key needs a value. */
export const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * What stands by day. It is a property of the matter as it stands, not of a step: a matter that
 * is opened again leaves the day on which it had ended.
 */
const standingByDay = [
  ...(['opened', 'closed', 'closed_unrated', 'rated', 'solved', 'satisfied'] as const),
  ...(['closed_on_time', 'closed_late'] as const),
] as const;

/** What is counted by the day on which a step was taken. */
const stepsByDay = ['dispatched', 'returned', 'returned_wrongfully'] as const;

/** Every measure of which a period can be told. */
export const dailyMeasures = [...standingByDay, ...stepsByDay] as const;

/**
 * How the counters move by these changes, summed so that equal keys appear once and zeros not at
 * all.
 * Where a matter stands is counted as it is left and entered; what happened is counted once.
 *
 * @param areaDuties Clocks that are no body's to keep, as `type:kind`.
 */
export function countsOf(
  changes: readonly Change[],
  areaDuties: readonly string[],
): readonly Count[] {
  const sums = new Map<string, Count>();
  const add = ({ matter }: MatterState, standing: Standing, n: number) => {
    const { bodyId = matter.ownerBodyId ?? nobody, measure, day = null } = standing;
    const { areaCode, confidentiality: level } = matter;
    const key = [areaCode, bodyId, measure, level, day].join('/');
    sums.set(key, { areaCode, bodyId, measure, level, day, n: n + (sums.get(key)?.n ?? 0) });
  };
  for (const { before, after, event, measures } of changes) {
    if (before) for (const one of standingOf(before, areaDuties)) add(before, one, -1);
    for (const one of standingOf(after, areaDuties)) add(after, one, 1);
    for (const one of measures) add(after, happenedAs(one, event.at), 1);
  }
  return [...sums.values()].filter((count) => count.n !== 0);
}

/** What one matter counts as while it stands as it does. */
interface Standing {
  readonly measure: string;
  /** The body it is counted for, where that is not the one that has it. */
  readonly bodyId?: string;
  readonly day?: string;
}

const byDay: ReadonlySet<string> = new Set(stepsByDay);

function happenedAs(one: Change['measures'][number], at: Date): Standing {
  const counted = typeof one === 'string' ? { measure: one } : one;
  return byDay.has(counted.measure) ? { ...counted, day: localDay(at) } : counted;
}

function standingOf(state: MatterState, areaDuties: readonly string[]): Standing[] {
  const { matter } = state;
  return [
    { measure: `state:${matter.type}:${matter.stage}:${matter.state}` },
    { measure: 'opened', bodyId: nobody, day: localDay(matter.openedAt) },
    ...(matter.closedAt === null ? openAs(state, areaDuties) : endedAs(state, matter.closedAt)),
  ];
}

function openAs({ matter, clocks }: MatterState, areaDuties: readonly string[]): Standing[] {
  // The same as a red card: a duty that still runs was missed. What was late once is history.
  const missed = clocks.filter((clock) => clock.stoppedAt === null && clock.breachedAt !== null);
  const overdue = missed.length > 0;
  const measures = ['open', ...(overdue ? ['overdue'] : [])];
  if (matter.cell !== null) {
    measures.push(`cell:${matter.cell}`, ...(overdue ? [`overdue-cell:${matter.cell}`] : []));
  }
  return [
    ...measures.map((measure) => ({ measure })),
    ...lateBodies(matter, missed, areaDuties).map((bodyId) => ({ measure: 'overdue_by', bodyId })),
  ];
}

/**
 * Whose the missed duties are: an assisting body's lateness is not the lead's, and what the area's
 * own people missed is no body's.
 */
function lateBodies(
  { type, ownerBodyId }: Matter,
  missed: readonly MatterClock[],
  areaDuties: readonly string[],
): string[] {
  const bodies = missed.map(({ kind, subjectBodyId }) => {
    if (subjectBodyId !== null) return subjectBodyId;
    return areaDuties.includes(`${type}:${kind}`) ? null : ownerBodyId;
  });
  return [...new Set(bodies.filter((bodyId) => bodyId !== null))];
}

/** How it ended, as its type says in the attribute `outcome`: counted while it is closed. */
function endedAs({ matter, clocks }: MatterState, closedAt: Date): Standing[] {
  const { outcome } = matter.attributes;
  const ends = Array.isArray(outcome) ? outcome.filter((one) => typeof one === 'string') : [];
  const handled = clocks.findLast(({ kind }) => kind === 'handle');
  if (ends.includes('closed') && handled !== undefined) {
    ends.push(handled.breachedAt === null ? 'closed_on_time' : 'closed_late');
  }
  return ends.map((measure) => ({ measure, day: localDay(closedAt) }));
}
