import type { Tx } from '../db/database.ts';
import type { Consumer, DeliveredMessage } from '../outbox/outbox.ts';
import { areaContains } from '../permit/permit.ts';
import type { ToldFact, WebhookParts } from './parts.ts';

export const deliverTask = 'webhooks.deliver';
export const attemptsMax = 14;

/** Slow receivers share these; the other hands stay free for people's notices. */
const lanes = 2;

interface Listening {
  readonly id: string;
  readonly area_code: string;
  readonly topics: readonly string[];
}

interface Kept {
  readonly id: string;
  readonly endpointId: string;
}

interface Telling extends Kept {
  readonly factId: string;
  readonly topic: string;
  readonly body: string;
}

/** Puts each fact on its way to every endpoint that listens for it. Handled twice, it goes once. */
export function queueFacts(parts: WebhookParts): Consumer {
  return {
    name: 'webhooks.queue',
    topics: parts.topics.map(({ topic }) => topic),
    async handle(messages, tx) {
      const listening = await tx.prepared<Listening>(
        'webhooks.listening',
        'select id, area_code, topics from webhooks.endpoint where off_since is null',
        [],
      );
      if (listening.length === 0) return;
      const tellings = messages.flatMap((message) => tellingsOf(parts, listening, message));
      for (const { id, endpointId } of await keep(parts, tx, tellings)) {
        await enqueueDelivery(parts, tx, id, endpointId);
      }
    },
  };
}

function tellingsOf(
  { topics, ids }: WebhookParts,
  listening: readonly Listening[],
  message: DeliveredMessage,
): Telling[] {
  const { topic, id: factId } = message;
  const wanting = listening.filter((endpoint) => endpoint.topics.includes(topic));
  if (wanting.length === 0) return [];
  const fact = topics.find((known) => known.topic === topic)?.describe(message) ?? null;
  if (!fact) return [];
  const body = bodyOf(message, fact);
  return wanting
    .filter((endpoint) => areaContains(endpoint.area_code, fact.areaCode))
    .map(({ id: endpointId }) => ({ id: ids.next(), endpointId, factId, topic, body }));
}

/** Standard Webhooks, "Payload structure". Written once, so that a retry repeats it to the byte. */
function bodyOf({ topic, at }: DeliveredMessage, { data }: ToldFact): string {
  return JSON.stringify({ type: topic, timestamp: at.toISOString(), data });
}

/** @returns those that were not there already. */
async function keep(
  { clock }: WebhookParts,
  tx: Tx,
  tellings: readonly Telling[],
): Promise<Kept[]> {
  if (tellings.length === 0) return [];
  return tx.query<Kept>(
    `insert into webhooks.delivery (id, endpoint_id, fact_id, topic, body, created_at)
     select t.id, t.endpoint_id, t.fact_id, t.topic, t.body, $6
     from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[], $5::text[])
       as t (id, endpoint_id, fact_id, topic, body)
     on conflict (endpoint_id, fact_id) do nothing
     returning id, endpoint_id as "endpointId"`,
    [
      tellings.map(({ id }) => id),
      tellings.map(({ endpointId }) => endpointId),
      tellings.map(({ factId }) => factId),
      tellings.map(({ topic }) => topic),
      tellings.map(({ body }) => body),
      clock.now(),
    ],
  );
}

/** The queue waits e, e², e³ … seconds between attempts; ours are counted in the row as well. */
export async function enqueueDelivery(
  { jobs }: Pick<WebhookParts, 'jobs'>,
  tx: Tx,
  id: string,
  endpointId: string,
): Promise<void> {
  const lane = Number.parseInt(endpointId.slice(-2), 16) % lanes;
  await jobs.enqueue(
    tx,
    deliverTask,
    { deliveryId: id },
    { key: `webhooks:${id}`, attemptsMax: attemptsMax + 4, lane: `webhooks ${lane}` },
  );
}
