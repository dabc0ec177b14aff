import type { Change } from './decide.ts';
import type { MatterState } from './fold.ts';
import type { Matter } from './matter.ts';

/** One counter of the board moved by `n`. */
export interface Count {
  readonly areaCode: string;
  readonly bodyId: string;
  readonly measure: string;
  readonly n: number;
}

/** Stands for "no body" where a key needs a value. */
export const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * How the counters move by these changes, summed so that equal keys appear once and zeros not at
 * all.
 * Where a matter stands is counted as it is left and entered; what happened is counted once.
 */
export function countsOf(changes: readonly Change[]): readonly Count[] {
  const sums = new Map<string, Count>();
  const add = (state: MatterState, measure: string, n: number) => {
    const { areaCode, ownerBodyId } = state.matter;
    const count = { areaCode: areaCode.slice(0, 12), bodyId: ownerBodyId ?? nobody, measure, n };
    const key = `${count.areaCode}/${count.bodyId}/${measure}`;
    sums.set(key, { ...count, n: n + (sums.get(key)?.n ?? 0) });
  };
  for (const { before, after, measures } of changes) {
    if (before) for (const measure of standing(before)) add(before, measure, -1);
    for (const measure of standing(after)) add(after, measure, 1);
    for (const measure of measures) add(after, measure, 1);
  }
  return [...sums.values()].filter((count) => count.n !== 0);
}

function standing({ matter }: MatterState): string[] {
  const state = `state:${matter.type}:${matter.stage}:${matter.state}`;
  if (matter.closedAt !== null) return [state, ...outcomeOf(matter)];
  const measures = [state, 'open'];
  const overdue = matter.attributes['overdue'] === true;
  if (overdue) measures.push('overdue');
  if (matter.cell === null) return measures;
  measures.push(`cell:${matter.cell}`);
  if (overdue) measures.push(`overdue-cell:${matter.cell}`);
  return measures;
}

/** How it ended, as its type says in the attribute `outcome`: counted while it is closed. */
function outcomeOf({ attributes }: Matter): string[] {
  const { outcome } = attributes;
  return Array.isArray(outcome) ? outcome.filter((one) => typeof one === 'string') : [];
}
