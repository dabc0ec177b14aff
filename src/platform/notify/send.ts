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
  /** How confidential it is: of a body, only those with this clearance are told. */
  readonly clearance?: number;
  /** In the application only, unless said. */
  readonly channels?: readonly Channel[];
  /** A page of ours, e.g. /resident/matters/…  */
  readonly link?: string;
}

export const deliverTask = 'notify.deliver';

/**
 * Writes the notices in the caller's transaction: they go out if and only if that commits. However
 * many there are, those inside the application take one statement.
 */
export async function sendNotices(
  parts: NotifyParts,
  shelf: TemplateShelf,
  tx: Tx,
  notices: readonly Notice[],
): Promise<void> {
  const members = await membersOf(parts, tx, notices);
  const inside: InsideNotice[] = [];
  for (const notice of notices) {
    const template = shelf.get(notice.template);
    const persons = personsOf(notice, members);
    const channels = new Set<Channel>(notice.channels ?? ['app']);
    if (channels.delete('app')) {
      const rendered = render(template, notice.data);
      for (const personId of persons) inside.push({ personId, notice, rendered });
    }
    for (const channel of channels) {
      if (channel === 'app') continue;
      for (const personId of persons) {
        await queue(parts, tx, notice, channel, template, { personId });
      }
      const { address } = notice;
      if (address !== undefined) await queue(parts, tx, notice, channel, template, { address });
    }
  }
  await tellInside(parts, tx, inside);
}

/** Each body is asked for its members once a clearance, however many notices go to it. */
async function membersOf(
  parts: NotifyParts,
  tx: Tx,
  notices: readonly Notice[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = new Map<string, Promise<readonly string[]>>();
  for (const notice of notices) {
    const { clearance = 0 } = notice;
    for (const bodyId of bodiesOf(notice)) {
      const key = memberKey(bodyId, clearance);
      if (!asked.has(key)) asked.set(key, parts.findMembers(tx, bodyId, clearance));
    }
  }
  const answers = [...asked].map(async ([key, members]) => [key, await members] as const);
  return new Map(await Promise.all(answers));
}

function memberKey(bodyId: string, clearance: number): string {
  return `${clearance} ${bodyId}`;
}

function bodiesOf({ bodyId, bodyIds = [] }: Recipients): readonly string[] {
  return bodyId === undefined ? bodyIds : [bodyId, ...bodyIds];
}

function personsOf(
  notice: Notice,
  members: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const persons = new Set(notice.personIds);
  if (notice.personId !== undefined) persons.add(notice.personId);
  for (const bodyId of bodiesOf(notice)) {
    for (const member of members.get(memberKey(bodyId, notice.clearance ?? 0)) ?? []) {
      persons.add(member);
    }
  }
  return persons;
}

interface InsideNotice {
  readonly personId: string;
  readonly notice: Notice;
  readonly rendered: Rendered;
}

async function tellInside(
  parts: NotifyParts,
  tx: Tx,
  told: readonly InsideNotice[],
): Promise<void> {
  if (told.length === 0) return;
  await tx.prepared(
    'notify.tell_inside',
    `insert into notify.notification (id, person_id, at, template, title, body, link)
     select one.id, one.person_id, $3, one.template, one.title, one.body, one.link
     from unnest($1::uuid[], $2::uuid[], $4::text[], $5::jsonb[], $6::jsonb[], $7::text[])
       as one (id, person_id, template, title, body, link)`,
    [
      told.map(() => parts.ids.next()),
      told.map(({ personId }) => personId),
      parts.clock.now(),
      told.map(({ notice }) => notice.template),
      told.map(({ rendered }) => JSON.stringify(rendered.title)),
      told.map(({ rendered }) => JSON.stringify(rendered.body)),
      told.map(({ notice }) => notice.link ?? null),
    ],
  );
  const personIds = [...new Set(told.map(({ personId }) => personId))];
  const payload = { personIds };
  await parts.outbox.publish(tx, [
    { topic: 'notification.sent', key: personIds[0] ?? '', payload },
  ]);
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
