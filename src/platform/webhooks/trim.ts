import { dayMs } from '#algorithms/working-time/index.ts';
import { wholeCell } from '../permit/permit.ts';
import type { WebhookParts } from './parts.ts';

const keptDays = 30;

/** Forgets what arrived a month ago. What is dead stays until it is sent again. */
export async function trimDelivered({ db, clock }: WebhookParts): Promise<void> {
  const before = new Date(clock.now().getTime() - keptDays * dayMs);
  await db.write(wholeCell, (tx) =>
    tx.query('delete from webhooks.delivery where delivered_at < $1', [before]),
  );
}
