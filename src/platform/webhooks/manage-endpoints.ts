import type { Tx } from '../db/database.ts';
import type { Actor } from '../permit/actor.ts';
import { requireAuthority, scopeForAction } from '../permit/permit.ts';
import { endpointColumns, unknownEndpoint } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { manage } from './parts.ts';
import type { WebhookParts } from './parts.ts';

const listMax = 500;

/** The endpoints of one's areas, newest first. Never with a secret. */
export async function listEndpoints(
  { db }: Pick<WebhookParts, 'db'>,
  actor: Actor,
): Promise<Endpoint[]> {
  requireAuthority(actor, manage);
  return db.read(scopeForAction(actor, manage), (tx) =>
    tx.query<Endpoint>(
      `select ${endpointColumns} from webhooks.endpoint order by id desc limit ${listMax}`,
    ),
  );
}

/** Inside the caller's scope. @throws Refusal not-found `webhooks.unknown_endpoint`. */
export async function getEndpoint(tx: Tx, id: string): Promise<Endpoint> {
  const [endpoint] = await tx.query<Endpoint>(
    `select ${endpointColumns} from webhooks.endpoint where id = $1`,
    [id],
  );
  if (!endpoint) throw unknownEndpoint();
  return endpoint;
}

/** Switches an endpoint off, or on again with its failures forgotten. */
export async function switchEndpoint(
  parts: Pick<WebhookParts, 'db' | 'clock'>,
  actor: Actor,
  id: string,
  on: boolean,
): Promise<Endpoint> {
  requireAuthority(actor, manage);
  return parts.db.write(scopeForAction(actor, manage), async (tx) => {
    const before = await getEndpoint(tx, id);
    if (on === (before.offSince === null)) return before;
    await tx.query(
      `update webhooks.endpoint set failing_since = null, off_since = $2, off_reason = $3
       where id = $1`,
      [id, on ? null : parts.clock.now(), on ? null : 'by_hand'],
    );
    return getEndpoint(tx, id);
  });
}

/** Forgets an endpoint and all that was on its way there. */
export async function deleteEndpoint(parts: WebhookParts, actor: Actor, id: string): Promise<void> {
  requireAuthority(actor, manage);
  await parts.db.write(scopeForAction(actor, manage), async (tx) => {
    const { areaCode, url } = await getEndpoint(tx, id);
    await tx.query('delete from webhooks.endpoint where id = $1', [id]);
    const { host } = new URL(url);
    await parts.audit(tx, { action: 'webhooks.deleted', actor, endpointId: id, areaCode, host });
  });
}
