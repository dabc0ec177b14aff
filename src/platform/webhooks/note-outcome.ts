import { dayMs } from '#algorithms/working-time/index.ts';
import { wholeCell } from '../permit/permit.ts';
import type { WebhookParts } from './parts.ts';
import type { PostFault } from './post.ts';

/** An endpoint that took nothing for this long is switched off. */
export const failingDaysMax = 3;

export async function noteSuccess(
  { db, clock }: WebhookParts,
  deliveryId: string,
  endpointId: string,
): Promise<void> {
  await db.write(wholeCell, async (tx) => {
    await tx.query('update webhooks.delivery set delivered_at = $2 where id = $1', [
      deliveryId,
      clock.now(),
    ]);
    await tx.query(
      `update webhooks.endpoint set failing_since = null
       where id = $1 and failing_since is not null`,
      [endpointId],
    );
  });
}

interface Failing {
  readonly title: string;
  readonly ownerId: string;
  readonly failingSince: Date;
  readonly off: boolean;
}

/**
 * Counts a failure. One that says it is gone for good (410), or has taken nothing for days, is
 * switched off, and its owner is told.
 * @returns whether the endpoint is off now.
 */
export async function noteFailure(
  parts: WebhookParts,
  endpointId: string,
  fault: PostFault,
): Promise<boolean> {
  const now = parts.clock.now();
  return parts.db.write(wholeCell, async (tx) => {
    const [failing] = await tx.query<Failing>(
      `update webhooks.endpoint set failing_since = coalesce(failing_since, $2) where id = $1
       returning title, owner_id as "ownerId", failing_since as "failingSince",
         off_since is not null as off`,
      [endpointId, now],
    );
    if (!failing || failing.off) return true;
    const days = (now.getTime() - failing.failingSince.getTime()) / dayMs;
    if (fault !== 'gone' && days < failingDaysMax) return false;
    await tx.query('update webhooks.endpoint set off_since = $2, off_reason = $3 where id = $1', [
      endpointId,
      now,
      fault === 'gone' ? 'gone' : 'failing',
    ]);
    const { ownerId: personId, title } = failing;
    await parts.notify.send(tx, [{ personId, template: 'webhooks.switched_off', data: { title } }]);
    return true;
  });
}
