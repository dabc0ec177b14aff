import { stages, type Stage } from '../contract.ts';

/** One counter as it stands. */
export interface Counter {
  readonly areaCode: string;
  readonly bodyId: string;
  readonly measure: string;
  readonly n: number;
}

export interface BoardFigures {
  readonly open: number;
  readonly overdue: number;
  readonly byStage: Record<Stage, number>;
  readonly byState: Record<string, number>;
  readonly opened: number;
  readonly closed: number;
  readonly closedUnrated: number;
  readonly closedOnTime: number;
  readonly closedLate: number;
  readonly rated: number;
  readonly solved: number;
  readonly satisfied: number;
  /** How often a body sent one back. */
  readonly returned: number;
  /** Of those closed, by whether the time to handle was kept. */
  readonly onTimeRate: number | null;
  readonly returnRate: number | null;
  /** Of what was returned: what an arbitration found to be the body's own after all. */
  readonly wrongfulReturnRate: number | null;
  readonly solvedRateOverAll: number | null;
  readonly solvedRateOverRated: number | null;
  readonly satisfiedRateOverAll: number | null;
  readonly satisfiedRateOverRated: number | null;
  readonly byArea: readonly AreaFigures[];
  readonly byBody: readonly BodyFigures[];
}

export interface AreaFigures {
  readonly areaCode: string;
  readonly open: number;
  readonly overdue: number;
  readonly closed: number;
}

export interface BodyFigures {
  readonly bodyId: string;
  readonly open: number;
  /** Open matters in which a duty of this body was missed, whoever leads them. */
  readonly overdue: number;
  readonly closed: number;
  /** How often this body sent one back. */
  readonly returned: number;
  readonly returnRate: number | null;
  readonly wrongfulReturnRate: number | null;
}

/**
 * The figures of the board from its counters. Rates over all closed matters and over rated ones
 * stand side by side (L9): silence is never counted as satisfaction. A rate of nothing is null.
 */
export function boardFigures(counters: readonly Counter[], nobody: string): BoardFigures {
  const sum = sumsOf(counters);
  const byStage = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
  const byState: Record<string, number> = {};
  for (const { measure, n } of counters) {
    const [kind, , stage, state] = measure.split(':');
    if (kind !== 'state' || stage === undefined || state === undefined) continue;
    byStage[stage as Stage] += n;
    byState[state] = (byState[state] ?? 0) + n;
  }
  const closed = sum('closed');
  const rated = sum('rated');
  const [closedOnTime, closedLate] = [sum('closed_on_time'), sum('closed_late')];
  return {
    open: sum('open'),
    overdue: sum('overdue'),
    byStage,
    byState,
    opened: sum('opened'),
    closed,
    closedUnrated: sum('closed_unrated'),
    closedOnTime,
    closedLate,
    rated,
    solved: sum('solved'),
    satisfied: sum('satisfied'),
    returned: sum('returned'),
    onTimeRate: rate(closedOnTime, closedOnTime + closedLate),
    ...returnRates(sum),
    solvedRateOverAll: rate(sum('solved'), closed),
    solvedRateOverRated: rate(sum('solved'), rated),
    satisfiedRateOverAll: rate(sum('satisfied'), closed),
    satisfiedRateOverRated: rate(sum('satisfied'), rated),
    byArea: groups(counters, (counter) => counter.areaCode).map(([areaCode, own]) => ({
      areaCode,
      open: own('open'),
      overdue: own('overdue'),
      closed: own('closed'),
    })),
    byBody: groups(counters, (counter) => counter.bodyId)
      .filter(([bodyId]) => bodyId !== nobody)
      .map(([bodyId, own]) => ({
        bodyId,
        open: own('open'),
        overdue: own('overdue_by'),
        closed: own('closed'),
        returned: own('returned'),
        ...returnRates(own),
      })),
  };
}

/** How often what was dispatched came back, and how often that was judged to be wrong. */
function returnRates(sum: (measure: string) => number) {
  return {
    returnRate: rate(sum('returned'), sum('dispatched')),
    wrongfulReturnRate: rate(sum('returned_wrongfully'), sum('returned')),
  };
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sumsOf(counters: readonly Counter[]): (measure: string) => number {
  const sums = new Map<string, number>();
  for (const { measure, n } of counters) sums.set(measure, (sums.get(measure) ?? 0) + n);
  return (measure) => sums.get(measure) ?? 0;
}

function groups(
  counters: readonly Counter[],
  keyOf: (counter: Counter) => string,
): [string, (measure: string) => number][] {
  const byKey = new Map<string, Counter[]>();
  for (const counter of counters) {
    const group = byKey.get(keyOf(counter));
    if (group) group.push(counter);
    else byKey.set(keyOf(counter), [counter]);
  }
  return [...byKey].map(([key, group]) => [key, sumsOf(group)]);
}
