import type { DatabaseHandle } from '#platform/db/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { Stage } from '#modules/matters/contract.ts';
import { readTally } from '#modules/matters/data/read-tally.ts';
import { boardFigures } from '#modules/matters/domain/board.ts';
import { nobody } from '#modules/matters/domain/measures.ts';

/** How the simulated weeks came out; the same counters that the live board shows. */
export interface DemoSummary {
  readonly matters: number;
  readonly byStage: Readonly<Record<Stage, number>>;
  readonly byState: Readonly<Record<string, number>>;
  readonly open: number;
  readonly overdue: number;
  /** Ended after it was handled. */
  readonly closed: number;
  /** Ended without: declined, answered or settled at once, merged, withdrawn. */
  readonly endedOtherwise: number;
  readonly onTimeRate: number | null;
  readonly returnRate: number | null;
  readonly reopened: number;
  readonly whistled: number;
  /** Satisfied among those who rated. */
  readonly satisfaction: number | null;
  /** Satisfied among all closed: who did not rate is not counted as satisfied. */
  readonly satisfactionOverAll: number | null;
}

export async function readSummary(db: DatabaseHandle): Promise<DemoSummary> {
  const rows = await db.read(wholeCell, (tx) => readTally(tx, ''));
  const counters = rows.map((row) => ({
    areaCode: row.area_code,
    bodyId: row.body_id,
    measure: row.measure,
    n: row.n,
  }));
  const happened = (measure: string) =>
    counters.filter((one) => one.measure === measure).reduce((sum, { n }) => sum + n, 0);
  const figures = boardFigures(counters, nobody);
  const matters = Object.values(figures.byStage).reduce((sum, n) => sum + n, 0);
  return {
    matters,
    byStage: figures.byStage,
    byState: Object.fromEntries(Object.entries(figures.byState).sort()),
    open: figures.open,
    overdue: figures.overdue,
    closed: figures.closed,
    endedOtherwise: matters - figures.open - figures.closed,
    onTimeRate: figures.onTimeRate,
    returnRate: figures.returnRate,
    reopened: happened('reopened'),
    whistled: happened('whistled'),
    satisfaction: figures.satisfiedRateOverRated,
    satisfactionOverAll: figures.satisfiedRateOverAll,
  };
}
