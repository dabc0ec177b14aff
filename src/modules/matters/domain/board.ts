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
  readonly closed: number;
  readonly closedUnrated: number;
  readonly onTimeRate: number | null;
  readonly returnRate: number | null;
  /** Of what was returned: what an arbitration found to be the body's own after all. */
  readonly wrongfulReturnRate: number | null;
  readonly solvedRateOverAll: number | null;
  readonly solvedRateOverRated: number | null;
  readonly satisfiedRateOverAll: number | null;
  readonly satisfiedRateOverRated: number | null;
  readonly byArea: readonly { areaCode: string; open: number; closed: number }[];
  readonly byBody: readonly BodyFigures[];
}

export interface BodyFigures {
  readonly bodyId: string;
  readonly open: number;
  readonly overdue: number;
  readonly closed: number;
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
  return {
    open: sum('open'),
    overdue: sum('overdue'),
    byStage,
    byState,
    closed,
    closedUnrated: sum('closed_unrated'),
    onTimeRate: rate(sum('on_time:handle'), sum('on_time:handle') + sum('late:handle')),
    ...returnRates(sum),
    solvedRateOverAll: rate(sum('solved'), closed),
    solvedRateOverRated: rate(sum('solved'), rated),
    satisfiedRateOverAll: rate(sum('satisfied'), closed),
    satisfiedRateOverRated: rate(sum('satisfied'), rated),
    byArea: groups(counters, (counter) => counter.areaCode).map(([areaCode, own]) => ({
      areaCode,
      open: own('open'),
      closed: own('closed'),
    })),
    byBody: groups(counters, (counter) => counter.bodyId)
      .filter(([bodyId]) => bodyId !== nobody)
      .map(([bodyId, own]) => ({
        bodyId,
        open: own('open'),
        overdue: own('overdue'),
        closed: own('closed'),
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
