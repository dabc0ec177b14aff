import type { Tx } from '../db/database.ts';
import type { Channel, OutwardChannel } from './carrier.ts';
import type { NotifyParts } from './parts.ts';
import { render } from './template.ts';
import type { NoticeData, NoticeTemplate, Rendered, TemplateShelf } from './template.ts';

/** Whom to tell: people, everyone who serves in a body, or a bare address on one channel. */
export interface Recipients {
  readonly personId?: string;
  readonly personIds?: readonly string[];
  readonly bodyId?: string;
  readonly bodyIds?: readonly string[];
  /** Somebody without an account, e.g. a caller's phone number. Not for `app`. */
  readonly address?: string;
}

export interface Notice extends Recipients {
  readonly template: string;
  readonly data: NoticeData;
  /** In the application only, unless said. */
  readonly channels?: readonly Channel[];
  /** A page of ours, e.g. /resident/matters/…  */
  readonly link?: string;
}

export const deliverTask = 'notify.deliver';

/** Writes the notice in the caller's transaction: it goes out if and only if that commits. */
export async function sendNotice(
  parts: NotifyParts,
  shelf: TemplateShelf,
  tx: Tx,
  notice: Notice,
): Promise<void> {
  const template = shelf.get(notice.template);
  const rendered = render(template, notice.data);
  const persons = await personsOf(parts, tx, notice);
  const channels = new Set<Channel>(notice.channels ?? ['app']);
  if (channels.delete('app')) await tellInside(parts, tx, persons, notice, rendered);
  for (const channel of channels) {
    if (channel === 'app') continue;
    for (const personId of persons) await queue(parts, tx, notice, channel, template, { personId });
    const { address } = notice;
    if (address !== undefined) await queue(parts, tx, notice, channel, template, { address });
  }
}

async function personsOf(parts: NotifyParts, tx: Tx, notice: Recipients): Promise<string[]> {
  const persons = new Set(notice.personIds ?? []);
  if (notice.personId !== undefined) persons.add(notice.personId);
  const bodies = new Set(notice.bodyIds ?? []);
  if (notice.bodyId !== undefined) bodies.add(notice.bodyId);
  for (const bodyId of bodies) {
    for (const member of await parts.findMembers(tx, bodyId)) persons.add(member);
  }
  return [...persons];
}

async function tellInside(
  parts: NotifyParts,
  tx: Tx,
  persons: readonly string[],
  notice: Notice,
  { title, body }: Rendered,
): Promise<void> {
  if (persons.length === 0) return;
  await tx.prepared(
    'notify.tell_inside',
    `insert into notify.notification (id, person_id, at, template, title, body, link)
     select one.id, one.person_id, $3, $4, $5::jsonb, $6::jsonb, $7
     from unnest($1::uuid[], $2::uuid[]) as one (id, person_id)`,
    [
      persons.map(() => parts.ids.next()),
      persons,
      parts.clock.now(),
      notice.template,
      JSON.stringify(title),
      JSON.stringify(body),
      notice.link ?? null,
    ],
  );
  const payload = { personIds: persons };
  await parts.outbox.publish(tx, [{ topic: 'notification.sent', key: persons[0] ?? '', payload }]);
}

async function queue(
  parts: NotifyParts,
  tx: Tx,
  notice: Notice,
  channel: OutwardChannel,
  template: NoticeTemplate,
  to: { readonly personId?: string; readonly address?: string },
): Promise<void> {
  const id = parts.ids.next();
  await tx.prepared(
    'notify.queue',
    `insert into notify.delivery (id, channel, person_id, address_sealed, template, data_sealed,
       link, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      channel,
      to.personId ?? null,
      to.address === undefined ? null : parts.cipher.seal(to.address),
      template.name,
      parts.cipher.seal(JSON.stringify(notice.data)),
      notice.link ?? null,
      parts.clock.now(),
    ],
  );
  await parts.jobs.enqueue(tx, deliverTask, { deliveryId: id }, deliverOptions(id));
}

export const attemptsMax = 8;

/** The queue waits e, e², e³ … seconds between attempts; ours are counted in the row as well. */
export function deliverOptions(id: string): { key: string; attemptsMax: number } {
  return { key: `notify:${id}`, attemptsMax: attemptsMax + 4 };
}
