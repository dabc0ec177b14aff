import type { z } from 'zod';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { ContactReply } from '../contract.ts';
import { notFound } from '../domain/refusals.ts';

export interface ContactParts {
  readonly db: Database;
  readonly open: (sealed: string) => string;
  /** Writes who looked at what and why into the audit, in the same transaction. */
  readonly auditLook: (
    tx: Tx,
    look: { actor: Actor; matterId: string; areaCode: string; reason: string },
  ) => Promise<void>;
}

const contactSql = `
  select m.area_code, m.owner_body_id, c.sealed
  from matters.matter m left join matters.contact c on c.matter_id = m.id where m.id = $1`;

interface Row {
  readonly area_code: string;
  readonly owner_body_id: string | null;
  readonly sealed: string | null;
}

/**
 * The reporter's contact in clear. Nobody sees it without a reason, and the look is on record
 * before it is answered.
 */
export async function readContact(
  parts: ContactParts,
  actor: Actor,
  matterId: string,
  reason: string,
): Promise<z.infer<typeof ContactReply>> {
  return parts.db.write(scopeOf(actor), async (tx) => {
    const [row] = await tx.query<Row>(contactSql, [matterId]);
    if (!row) throw notFound();
    const { area_code: areaCode, owner_body_id: owner } = row;
    const own = owner !== null && actor.authorities.some((held) => held.bodyId === owner);
    requireAuthority(
      actor,
      'matters.see_contact',
      own && owner !== null ? { bodyIds: [owner] } : { areaCode },
    );
    await parts.auditLook(tx, { actor, matterId, areaCode, reason });
    const nothing = { name: null, phone: null, email: null };
    if (row.sealed === null) return nothing;
    return { ...nothing, ...(JSON.parse(parts.open(row.sealed)) as object) };
  });
}
