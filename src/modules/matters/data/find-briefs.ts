import type { Tx } from '#platform/db/database.ts';
import type { Matter } from '../domain/matter.ts';
import { nobody } from '../domain/measures.ts';

/** Somebody who is told of a matter. */
export interface Follower {
  readonly personId: string;
  /** The matter they follow themselves: this one, or one that was merged into it. */
  readonly own: { readonly id: string; readonly number: string; readonly title: string };
}

/** What other modules may ask of a matter in their own transaction. */
export interface MatterBrief {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly detail: string;
  readonly state: string;
  readonly areaCode: string;
  readonly address: string | null;
  readonly point: Matter['point'];
  readonly category: string | null;
  readonly channel: string;
  readonly confidentiality: number;
  readonly reporterId: string | null;
  readonly ownerBodyId: string | null;
  readonly ownerPersonId: string | null;
  readonly openedAt: Date;
  readonly hasContact: boolean;
  readonly openChildren: number;
  /** What the type keeps besides. */
  readonly attributes: Matter['attributes'];
  /** Each person once. */
  readonly followers: readonly Follower[];
}

/** Merges may follow each other: a carried subscription leads back to where it began. */
const briefSql = `
  with recursive track as (
    select matter_id, person_id, via, matter_id as own_id from matters.subscription
    where matter_id = any ($1::uuid[])
    union
    select t.matter_id, t.person_id, s.via, s.matter_id
    from track t join matters.subscription s on s.matter_id = t.via and s.person_id = t.person_id
  ), follower as (
    select distinct on (matter_id, person_id) matter_id, person_id, own_id
    from track where via = '${nobody}'
    order by matter_id, person_id, own_id <> matter_id, own_id
  ), told as (
    select f.matter_id, json_agg(json_build_object('personId', f.person_id,
      'own', json_build_object('id', o.id, 'number', o.number, 'title', o.title))) as followers
    from follower f join matters.matter o on o.id = f.own_id
    group by f.matter_id
  )
  select m.id, m.type, m.number, m.title, m.detail, m.state, m.area_code as "areaCode",
    m.address, case when m.point is not null then
      json_build_object('lon', m.point[0], 'lat', m.point[1]) end as point,
    m.category, m.channel,
    m.confidentiality,
    m.reporter_id as "reporterId", m.owner_body_id as "ownerBodyId",
    m.owner_person_id as "ownerPersonId", m.opened_at as "openedAt",
    exists (select from matters.contact c where c.matter_id = m.id) as "hasContact",
    matters.open_children(m.id) as "openChildren", m.attributes,
    coalesce(told.followers, '[]') as followers
  from matters.matter m left join told on told.matter_id = m.id
  where m.id = any ($1::uuid[])`;

/** Those of the matters that the transaction's scope shows, in no particular order. */
export function findBriefs(tx: Tx, ids: readonly string[]): Promise<MatterBrief[]> {
  return tx.prepared<MatterBrief>('matters_briefs', briefSql, [ids]);
}
