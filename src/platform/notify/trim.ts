import { dayMs } from '#algorithms/working-time/index.ts';
import { wholeCell } from '../permit/permit.ts';
import type { NotifyParts } from './parts.ts';

const keptDays = 30;

/** Forgets what was delivered or recorded a month ago. */
export async function trimDeliveries({ db, clock }: NotifyParts): Promise<void> {
  const before = new Date(clock.now().getTime() - keptDays * dayMs);
  await db.write(wholeCell, async (tx) => {
    await tx.query('delete from notify.delivery where sent_at < $1', [before]);
    await tx.query('delete from notify.recorded where at < $1', [before]);
  });
}
