import type { Actor } from '../permit/actor.ts';
import { requireAuthority, scopeForAction } from '../permit/permit.ts';
import { getEndpoint } from './manage-endpoints.ts';
import { manage } from './parts.ts';
import type { WebhookParts } from './parts.ts';
import { enqueueDelivery } from './queue-facts.ts';

export interface DeadDelivery {
  readonly id: string;
  readonly topic: string;
  readonly reason: string;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly diedAt: Date;
}

const listMax = 200;
const resentMax = 1_000;

/** What could not be delivered to an endpoint, newest first. */
export async function findDeadDeliveries(
  { db }: Pick<WebhookParts, 'db'>,
  actor: Actor,
  endpointId: string,
): Promise<DeadDelivery[]> {
  requireAuthority(actor, manage);
  return db.read(scopeForAction(actor, manage), async (tx) => {
    await getEndpoint(tx, endpointId);
    return tx.query<DeadDelivery>(
      `select id, topic, reason, attempts, created_at as "createdAt", died_at as "diedAt"
       from webhooks.delivery where endpoint_id = $1 and died_at is not null
       order by id desc limit $2`,
      [endpointId, listMax],
    );
  });
}

/**
 * Sends the named dead deliveries again, or the oldest thousand, each with all its attempts before
 * it and under the id it had. @returns how many are on their way.
 */
export async function resendDead(
  parts: WebhookParts,
  actor: Actor,
  endpointId: string,
  ids: readonly string[] | undefined,
): Promise<number> {
  requireAuthority(actor, manage);
  return parts.db.write(scopeForAction(actor, manage), async (tx) => {
    await getEndpoint(tx, endpointId);
    const risen = await tx.query<{ id: string }>(
      `update webhooks.delivery set died_at = null, reason = null, attempts = 0
       where id in (select id from webhooks.delivery
         where endpoint_id = $1 and died_at is not null and ($2::uuid[] is null or id = any($2))
         order by id limit $3)
       returning id`,
      [endpointId, ids ?? null, resentMax],
    );
    for (const { id } of risen) await enqueueDelivery(parts, tx, id, endpointId);
    return risen.length;
  });
}
