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
 * What is counted by day. It is a property of the matter as it stands, not of a step: a matter that
 * is opened again leaves the day on which it had ended.
 */
export const dailyMeasures = [
  ...(['opened', 'closed', 'closed_unrated', 'rated', 'solved', 'satisfied'] as const),
  ...(['closed_on_time', 'closed_late'] as const),
] as const;

/**
 * How the counters move by these changes, summed so that equal keys appear once and zeros not at
 * all.
 * Where a matter stands is counted as it is left and entered; what happened is counted once.
 */
export function countsOf(changes: readonly Change[]): readonly Count[] {
  const sums = new Map<string, Count>();
  const add = ({ matter }: MatterState, standing: Standing, n: number) => {
    const { bodyId = matter.ownerBodyId ?? nobody, measure, day = null } = standing;
    const { areaCode, confidentiality: level } = matter;
    const key = [areaCode, bodyId, measure, level, day].join('/');
    sums.set(key, { areaCode, bodyId, measure, level, day, n: n + (sums.get(key)?.n ?? 0) });
  };
  for (const { before, after, measures } of changes) {
    if (before) for (const standing of standingOf(before)) add(before, standing, -1);
    for (const standing of standingOf(after)) add(after, standing, 1);
    for (const one of measures) add(after, typeof one === 'string' ? { measure: one } : one, 1);
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

function standingOf(state: MatterState): Standing[] {
  const { matter } = state;
  return [
    { measure: `state:${matter.type}:${matter.stage}:${matter.state}` },
    { measure: 'opened', bodyId: nobody, day: localDay(matter.openedAt) },
    ...(matter.closedAt === null ? openAs(state) : endedAs(state, matter.closedAt)),
    ...sentBack(matter),
  ];
}

function openAs({ matter, clocks }: MatterState): Standing[] {
  // The same as a red card: a duty that still runs was missed. What was late once is history.
  const missed = clocks.filter((clock) => clock.stoppedAt === null && clock.breachedAt !== null);
  const overdue = missed.length > 0;
  const measures = ['open', ...(overdue ? ['overdue'] : [])];
  if (matter.cell !== null) {
    measures.push(`cell:${matter.cell}`, ...(overdue ? [`overdue-cell:${matter.cell}`] : []));
  }
  return [
    ...measures.map((measure) => ({ measure })),
    ...lateBodies(matter, missed).map((bodyId) => ({ measure: 'overdue_by', bodyId })),
  ];
}

/** Whose the missed duties are: an assisting body's lateness is not the lead's. */
function lateBodies({ ownerBodyId }: Matter, missed: readonly MatterClock[]): string[] {
  const bodies = missed.map(({ subjectBodyId }) => subjectBodyId ?? ownerBodyId);
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

/** That it came back (`returnedBy` of its type): once for the board, once for each who sent it. */
function sentBack({ attributes }: Matter): Standing[] {
  const { returnedBy } = attributes;
  const bodies = Array.isArray(returnedBy)
    ? returnedBy.filter((one) => typeof one === 'string')
    : [];
  if (bodies.length === 0) return [];
  return [
    { measure: 'sent_back', bodyId: nobody },
    ...bodies.map((bodyId) => ({ measure: 'sent_back_by', bodyId })),
  ];
}
