import type { z } from 'zod';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { SavedView, SavedViewBody } from '../contract.ts';

const columns = 'id, name, filter, shared';
const viewsMax = 50;

/** One's own saved views and those that colleagues of the area share. */
export function listViews(db: Database, actor: Actor): Promise<z.infer<typeof SavedView>[]> {
  requireAuthority(actor, 'matters.save_view');
  const sql = `select ${columns} from matters.saved_view order by name limit ${viewsMax * 4}`;
  return db.read(scopeOf(actor), (tx) => tx.query(sql));
}

/** Keeps a view; one of one's own that has this name becomes this one. */
export async function saveView(
  db: Database,
  ids: Ids,
  actor: Actor,
  body: z.infer<typeof SavedViewBody>,
): Promise<z.infer<typeof SavedView>> {
  const authority = requireAuthority(actor, 'matters.save_view');
  const scope = scopeOf(actor);
  // Anybody may keep views; they are shared with whoever works in the same area.
  const areaCode = scope.areas[0] ?? authority.areaCode;
  return db.write(scope, async (tx) => {
    const [before] = await tx.query<{ id: string }>(
      'delete from matters.saved_view where owner_id = $1 and name = $2 returning id',
      [actor.personId, body.name],
    );
    const [own] = await tx.query<{ n: number }>(
      'select count(*)::int as n from matters.saved_view where owner_id = $1',
      [actor.personId],
    );
    if ((own?.n ?? 0) >= viewsMax) throw tooManyViews();
    const view = { id: before?.id ?? ids.next(), ...body };
    await tx.query(
      `insert into matters.saved_view (id, owner_id, area_code, name, filter, shared)
       values ($1, $2, $3, $4, $5, $6)`,
      [view.id, actor.personId, areaCode, view.name, view.filter, view.shared],
    );
    return view;
  });
}

export async function dropView(db: Database, actor: Actor, id: string): Promise<void> {
  requireAuthority(actor, 'matters.save_view');
  const gone = await db.write(scopeOf(actor), (tx) =>
    tx.query('delete from matters.saved_view where id = $1 and owner_id = $2 returning id', [
      id,
      actor.personId,
    ]),
  );
  if (gone.length === 0) throw noSuchView();
}

function tooManyViews(): Refusal {
  return new Refusal('conflict', 'matters.too_many_views', {
    zh: `最多保存 ${viewsMax} 个视图，请先删掉不用的。`,
    en: `At most ${viewsMax} saved views. Delete one first.`,
  });
}

function noSuchView(): Refusal {
  return new Refusal('not-found', 'matters.no_such_view', {
    zh: '没有这个视图，或者它不是您的。',
    en: 'There is no such view, or it is not yours.',
  });
}
