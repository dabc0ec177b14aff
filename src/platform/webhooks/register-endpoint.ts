import type { Actor } from '../permit/actor.ts';
import { requireAuthority, scopeForAction } from '../permit/permit.ts';
import { Refusal } from '../refusal/refusal.ts';
import { endpointColumns, requireFitUrl } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { manage } from './parts.ts';
import type { WebhookParts } from './parts.ts';
import { writeSecret } from './signature.ts';

export interface NewEndpoint {
  readonly title: string;
  readonly url: string;
  readonly areaCode: string;
  readonly topics: readonly string[];
}

/**
 * Takes an endpoint on. The secret is given back this once and kept sealed.
 * @throws Refusal invalid `webhooks.bad_url` or `webhooks.unknown_topic`.
 */
export async function registerEndpoint(
  parts: WebhookParts,
  actor: Actor,
  wish: NewEndpoint,
): Promise<{ readonly endpoint: Endpoint; readonly secret: string }> {
  requireAuthority(actor, manage, { areaCode: wish.areaCode });
  const { personId } = actor;
  if (personId === null) throw personNeeded();
  const url = requireFitUrl(wish.url, parts.loopback);
  requireKnownTopics(parts, wish.topics);
  const secret = writeSecret((length) => parts.ids.bytes(length));
  return parts.db.write(scopeForAction(actor, manage), async (tx) => {
    const [endpoint] = await tx.query<Endpoint>(
      `insert into webhooks.endpoint
         (id, title, url, area_code, topics, secret_sealed, created_at, owner_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${endpointColumns}`,
      [
        ...[parts.ids.next(), wish.title, url, wish.areaCode, [...new Set(wish.topics)]],
        ...[parts.cipher.seal(secret), parts.clock.now(), personId],
      ],
    );
    if (!endpoint) throw new Error('the database kept no endpoint');
    const { id: endpointId, areaCode } = endpoint;
    const { host } = new URL(url);
    await parts.audit(tx, { action: 'webhooks.created', actor, endpointId, areaCode, host });
    return { endpoint, secret };
  });
}

function requireKnownTopics({ topics }: WebhookParts, wanted: readonly string[]): void {
  const known = topics.map(({ topic }) => topic);
  if (wanted.every((topic) => known.includes(topic))) return;
  throw new Refusal(
    'invalid',
    'webhooks.unknown_topic',
    {
      zh: `没有这个主题；可以订阅的有：${known.join('、')}。`,
      en: `There is no such topic. There are: ${known.join(', ')}.`,
    },
    { known },
  );
}

function personNeeded(): Refusal {
  return new Refusal('forbidden', 'webhooks.person_needed', {
    zh: '接收地址要由一位工作人员登记，停用时通知本人；接口程序不能登记。',
    en: 'A person must register an endpoint and answer for it; a program may not.',
  });
}
