import { dayMs } from '#algorithms/working-time/index.ts';
import type { Database } from '#platform/db/database.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { trimFlow } from '../data/read-flow.ts';

const keptDays = 3;

/** Counters of the flow that no board asks for any more. */
export async function forgetFlow(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * dayMs);
  await db.write(wholeCell, (tx) => trimFlow(tx, before));
}
