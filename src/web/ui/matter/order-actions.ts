import type { LegalAction } from '#web/api/types.ts';

export interface OrderedActions {
  /** What the matter waits for, as large buttons. */
  readonly next: readonly LegalAction[];
  /** What may also be done, and is seldom what one came for. */
  readonly others: readonly LegalAction[];
}

const order: Record<LegalAction['tone'], number> = { primary: 0, ordinary: 1, danger: 2 };
/** So few need no sorting into first and other. */
const fewMax = 3;

/** The next step first; where nothing is next, a few stand alone and many are put away. */
export function orderActions(actions: readonly LegalAction[]): OrderedActions {
  const sorted = [...actions].sort((one, other) => order[one.tone] - order[other.tone]);
  const next = sorted.filter(({ tone }) => tone === 'primary');
  const others = sorted.filter(({ tone }) => tone !== 'primary');
  if (next.length > 0) return { next, others };
  return sorted.length <= fewMax ? { next: sorted, others: [] } : { next: [], others };
}
