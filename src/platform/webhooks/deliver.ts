import { wholeCell } from '../permit/permit.ts';
import { reachable } from './open-address.ts';
import { noteFailure, noteSuccess } from './note-outcome.ts';
import type { WebhookParts } from './parts.ts';
import { postOutside } from './post.ts';
import type { PostFault } from './post.ts';
import { attemptsMax } from './queue-facts.ts';
import { signatureHeaders } from './signature.ts';

interface Delivery {
  readonly id: string;
  readonly endpointId: string;
  readonly body: string;
  readonly attempts: number;
  readonly url: string;
  readonly secretSealed: string;
  readonly off: boolean;
}

export type DeathReason = PostFault | 'switched_off';

/**
 * One attempt at one delivery. What may pass is thrown on, so that the queue tries again; what
 * cannot succeed, or has failed too often, is set aside as dead. It may arrive twice if the process
 * dies right after the other side took it: the message's id stays the same.
 */
export async function deliver(parts: WebhookParts, deliveryId: string): Promise<void> {
  const delivery = await beginAttempt(parts, deliveryId);
  if (!delivery) return;
  const { id, endpointId, body, url } = delivery;
  if (delivery.off) return bury(parts, id, 'switched_off');
  const secret = parts.cipher.open(delivery.secretSealed);
  const mayReach = reachable(parts.reach, parts.loopback);
  const headers = signatureHeaders(secret, { id, body, at: parts.clock.now() });
  const fault = await postOutside({ url, body, headers, mayReach });
  if (fault === null) return noteSuccess(parts, id, endpointId);
  const isOff = await noteFailure(parts, endpointId, fault);
  const isFinal = isOff || fault === 'address_refused' || delivery.attempts >= attemptsMax;
  if (isFinal) return bury(parts, id, fault);
  throw new Error(`a webhook was not taken: ${fault}`);
}

async function beginAttempt(parts: WebhookParts, id: string): Promise<Delivery | undefined> {
  const [delivery] = await parts.db.write(wholeCell, (tx) =>
    tx.query<Delivery>(
      `update webhooks.delivery d set attempts = d.attempts + 1 from webhooks.endpoint e
       where d.id = $1 and e.id = d.endpoint_id and d.delivered_at is null and d.died_at is null
       returning d.id, d.endpoint_id as "endpointId", d.body, d.attempts, e.url,
         e.secret_sealed as "secretSealed", e.off_since is not null as off`,
      [id],
    ),
  );
  return delivery;
}

async function bury(parts: WebhookParts, id: string, reason: DeathReason): Promise<void> {
  await parts.db.write(wholeCell, (tx) =>
    tx.query(
      `update webhooks.delivery set died_at = $2, reason = $3
       where id = $1 and delivered_at is null`,
      [id, parts.clock.now(), reason],
    ),
  );
  parts.log.warn({ delivery: id, reason }, 'a webhook was given up');
}
