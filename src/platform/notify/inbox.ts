import type { Database, Tx } from '../db/database.ts';
import type { Actor } from '../permit/actor.ts';
import { scopeOf } from '../permit/permit.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Sentence } from '../refusal/refusal.ts';

export interface Notification {
  readonly id: string;
  readonly at: Date;
  readonly title: Sentence;
  readonly body: Sentence;
  readonly link: string | null;
  readonly readAt: Date | null;
}

export interface NotificationPage {
  readonly items: readonly Notification[];
  readonly next: string | null;
  readonly unread: number;
}

/** The actor's own notifications, newest first. Ids sort by time, so the last one is the cursor. */
export async function findNotifications(
  db: Database,
  actor: Actor,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<NotificationPage> {
  const personId = requirePerson(actor);
  return db.read(scopeOf(actor), async (tx) => {
    const rows = await tx.query<Notification>(
      `select id, at, title, body, link, read_at as "readAt" from notify.notification
       where person_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [personId, cursor ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    const next = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
    return { items, next, unread: await countUnread(tx, personId) };
  });
}

/** Marks the named ones, or all, as read. @returns how many are still unread. */
export async function markRead(
  db: Database,
  actor: Actor,
  now: Date,
  ids: readonly string[] | undefined,
): Promise<number> {
  const personId = requirePerson(actor);
  return db.write(scopeOf(actor), async (tx) => {
    await tx.query(
      `update notify.notification set read_at = $2
       where person_id = $1 and read_at is null and ($3::uuid[] is null or id = any($3))`,
      [personId, now, ids ?? null],
    );
    return countUnread(tx, personId);
  });
}

async function countUnread(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.query<{ unread: number }>(
    `select count(*)::int as unread from notify.notification
     where person_id = $1 and read_at is null`,
    [personId],
  );
  return row?.unread ?? 0;
}

function requirePerson(actor: Actor): string {
  if (actor.personId !== null) return actor.personId;
  throw new Refusal('unauthenticated', 'permit.sign_in', {
    zh: '请先登录，再做这件事。',
    en: 'Please sign in first.',
  });
}
