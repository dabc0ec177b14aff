import { wholeCell } from '../permit/permit.ts';
import { removeBytes } from './store-file.ts';
import type { FilesParts } from './store-file.ts';

const keptHours = 24;
const batchMax = 200;

/** Held by whoever needs every file to stay, such as a backup; the sweep then waits a round. */
export const sweepLock = 7_268_003;

/**
 * Removes what was handed in and never used. Bytes go first, rows after: interrupted in between,
 * the next round finds the row again. @returns how many were removed.
 */
export async function removeUnboundFiles(parts: FilesParts): Promise<number> {
  const before = new Date(parts.clock.now().getTime() - keptHours * 3_600_000);
  let removed = 0;
  for (;;) {
    const count = await parts.db.write(wholeCell, async (tx) => {
      const [sweep] = await tx.query<{ free: boolean }>(
        'select pg_try_advisory_xact_lock_shared($1) as free',
        [sweepLock],
      );
      if (!sweep?.free) return 0;
      const rows = await tx.query<{ id: string }>(
        `select id from files.file where bound_to is null and created_at < $1
         order by created_at limit $2 for update skip locked`,
        [before, batchMax],
      );
      for (const { id } of rows) await removeBytes(parts.store, id);
      await tx.query('delete from files.file where id = any($1::uuid[])', [
        rows.map(({ id }) => id),
      ]);
      return rows.length;
    });
    removed += count;
    if (count < batchMax) return removed;
  }
}
