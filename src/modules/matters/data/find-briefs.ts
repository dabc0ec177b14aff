import type { Tx } from '#platform/db/database.ts';

/** What other modules may ask of a matter in their own transaction. */
export interface MatterBrief {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly areaCode: string;
  readonly category: string | null;
  readonly confidentiality: number;
  readonly reporterId: string | null;
  readonly ownerBodyId: string | null;
  readonly ownerPersonId: string | null;
  readonly hasContact: boolean;
  readonly openChildren: number;
  readonly followers: readonly string[];
}

const briefSql = `
  select m.id, m.type, m.number, m.title, m.state, m.area_code as "areaCode", m.category, m.confidentiality,
    m.reporter_id as "reporterId", m.owner_body_id as "ownerBodyId",
    m.owner_person_id as "ownerPersonId",
    exists (select from matters.contact c where c.matter_id = m.id) as "hasContact",
    matters.open_children(m.id) as "openChildren",
    (select coalesce(array_agg(distinct s.person_id::text), '{}') from matters.subscription s
     where s.matter_id = m.id) as followers
  from matters.matter m where m.id = any ($1::uuid[])`;

/** Those of the matters that the transaction's scope shows, in no particular order. */
export function findBriefs(tx: Tx, ids: readonly string[]): Promise<MatterBrief[]> {
  return tx.prepared<MatterBrief>('matters_briefs', briefSql, [ids]);
}
