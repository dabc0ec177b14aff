import type { z } from 'zod';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { ContactReply } from '../contract.ts';
import { contactAction, contactAuthority } from '../domain/contact-sight.ts';
import { notFound } from '../domain/refusals.ts';

export interface Look {
  readonly actor: Actor;
  readonly matterId: string;
  /** By which people know the matter. */
  readonly number: string;
  readonly areaCode: string;
  /** Whose contact it is, so that they may read of the look themselves; null where unknown. */
  readonly reporterId: string | null;
  readonly reason: string;
  readonly ip: string;
}

export interface ContactParts {
  readonly db: Database;
  readonly open: (sealed: string) => string;
  /** The name a resident is known by here, for one who left none with the report. */
  readonly personNames: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The phone a resident signs in with: whoever has an account is not asked for it again. */
  readonly personPhone: (id: string) => Promise<string | undefined>;
  /** Writes who looked at what and why into the audit, in the same transaction. */
  readonly auditLook: (tx: Tx, look: Look) => Promise<void>;
}

const contactSql = `
  select m.number, m.area_code, m.owner_body_id, m.reporter_id, m.confidentiality, c.sealed
  from matters.matter m left join matters.contact c on c.matter_id = m.id where m.id = $1`;

interface Row {
  readonly number: string;
  readonly area_code: string;
  readonly owner_body_id: string | null;
  readonly reporter_id: string | null;
  readonly confidentiality: number;
  readonly sealed: string | null;
}

/**
 * Who reported it and how to reach them, in clear. Nobody sees it without a reason, and the look is
 * on record before it is answered.
 */
export async function readContact(
  parts: ContactParts,
  actor: Actor,
  matterId: string,
  { reason, ip }: Pick<Look, 'reason' | 'ip'>,
): Promise<z.infer<typeof ContactReply>> {
  const seen = await parts.db.write(scopeOf(actor), async (tx) => {
    const [row] = await tx.query<Row>(contactSql, [matterId]);
    if (!row) throw notFound();
    const { number, area_code: areaCode, reporter_id: reporterId, confidentiality } = row;
    if (!contactAuthority(actor, { areaCode, ownerBodyId: row.owner_body_id, confidentiality })) {
      requireAuthority(actor, contactAction, { areaCode, clearance: confidentiality });
    }
    await parts.auditLook(tx, { actor, matterId, number, areaCode, reporterId, reason, ip });
    const known = reporterId === null ? [] : [reporterId];
    const name = (await parts.personNames(tx, known)).get(reporterId ?? '') ?? null;
    return { name, reporterId, sealed: row.sealed };
  });
  // After the commit: a second connection asked for while one is held can starve a whole office.
  const phone = (seen.reporterId && (await parts.personPhone(seen.reporterId))) || null;
  const ofAccount = { name: seen.name, phone, email: null };
  if (seen.sealed === null) return ofAccount;
  return { ...ofAccount, ...(JSON.parse(parts.open(seen.sealed)) as object) };
}
