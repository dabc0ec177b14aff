import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import { nobody } from '../domain/measures.ts';
import { notFound } from '../domain/refusals.ts';

const followSql = `
  insert into matters.subscription (matter_id, person_id, via) values ($1, $2, $3)
  on conflict do nothing`;
const leaveSql = 'delete from matters.subscription where matter_id = $1 and person_id = $2';

/**
 * Follows a matter that the actor may see, or stops following, also where a merged matter brought
 * them. Doing either twice changes nothing.
 */
export async function setSubscription(
  db: Database,
  actor: Actor,
  matterId: string,
  wanted: boolean,
): Promise<void> {
  requireAuthority(actor, 'matters.subscribe');
  await db.write(scopeOf(actor), async (tx) => {
    const seen = await tx.query('select from matters.matter where id = $1', [matterId]);
    if (seen.length === 0) throw notFound();
    if (wanted) await tx.query(followSql, [matterId, actor.personId, nobody]);
    else await tx.query(leaveSql, [matterId, actor.personId]);
  });
}
