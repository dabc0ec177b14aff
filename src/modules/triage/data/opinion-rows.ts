import type { Tx } from '#platform/db/database.ts';

export interface OpinionRow {
  readonly matterId: string;
  readonly adviser: string;
  readonly version: string;
  readonly ours: string;
  readonly theirs: string;
  readonly at: Date;
  readonly areaCode: string;
}

type Asked = Pick<OpinionRow, 'matterId' | 'adviser' | 'version'>;

/** What was said of it before: nothing is asked twice. */
export async function findOpinion(tx: Tx, { matterId, adviser, version }: Asked) {
  const [row] = await tx.query<Pick<OpinionRow, 'ours' | 'theirs'>>(
    `select ours, theirs from triage.second_opinion
     where matter_id = $1 and adviser = $2 and version = $3`,
    [matterId, adviser, version],
  );
  return row;
}

export async function insertOpinion(tx: Tx, row: OpinionRow): Promise<void> {
  const { matterId, adviser, version, ours, theirs, at, areaCode } = row;
  await tx.query(
    `insert into triage.second_opinion (matter_id, adviser, version, ours, theirs, at, area_code)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [matterId, adviser, version, ours, theirs, at, areaCode],
  );
}

/** How often both said the same, and how often the second was right where people decided. */
export async function countOpinions(tx: Tx, adviser: string, version: string) {
  const [row] = await tx.query<{
    asked: number;
    agreed: number;
    decided: number;
    right: number;
  }>(
    `select count(*)::int as asked, (count(*) filter (where o.ours = o.theirs))::int as agreed,
       count(r.decided)::int as decided,
       (count(*) filter (where r.decided = o.theirs))::int as right
     from triage.second_opinion o
     left join triage.reading r on r.matter_id = o.matter_id and r.version = o.version
     where o.adviser = $1 and o.version = $2`,
    [adviser, version],
  );
  return row ?? { asked: 0, agreed: 0, decided: 0, right: 0 };
}
