import type { Tx } from '#platform/db/database.ts';
import type { AskedKey } from '../domain/similar/sketch-keys.ts';

/** What is kept of a matter to find it again. */
export interface SketchRow {
  readonly matterId: string;
  readonly areaCode: string;
  /** Whether it is still being seen to. */
  readonly open: boolean;
  readonly keys: readonly number[];
}

const putSql = `
  insert into triage.sketch (matter_id, area_code, open, keys)
  select id, area_code, open, keys::int[]
  from unnest($1::uuid[], $2::text[], $3::bool[], $4::text[]) as row (id, area_code, open, keys)
  on conflict (matter_id) do update set
    area_code = excluded.area_code, open = excluded.open, keys = excluded.keys`;

/**
 * Holds sketches against other writers until the transaction ends: whoever reads matters to keep
 * sketches of them must not write over what another has heard of them since.
 */
export async function holdSketches(tx: Tx): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('triage.sketch', 0))");
}

/** Keeps these, in place of what was kept of the same matters. */
export async function putSketches(tx: Tx, rows: readonly SketchRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(putSql, [
    rows.map(({ matterId }) => matterId),
    rows.map(({ areaCode }) => areaCode),
    rows.map(({ open }) => open),
    rows.map(({ keys }) => `{${keys.join(',')}}`),
  ]);
}

/** What is kept of these matters, but for the keys. */
export function findSketched(
  tx: Tx,
  matterIds: readonly string[],
): Promise<Omit<SketchRow, 'keys'>[]> {
  return tx.query<Omit<SketchRow, 'keys'>>(
    `select matter_id as "matterId", area_code as "areaCode", open
     from triage.sketch where matter_id = any ($1::uuid[])`,
    [matterIds],
  );
}

/** Notes whether these are still open: the keys stay as they are. */
export async function markOpen(
  tx: Tx,
  rows: readonly Pick<SketchRow, 'matterId' | 'open'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update triage.sketch set open = now.open
     from unnest($1::uuid[], $2::bool[]) as now (id, open) where matter_id = now.id`,
    [rows.map(({ matterId }) => matterId), rows.map(({ open }) => open)],
  );
}

/** Forgets matters that nobody may be told are like others. */
export async function dropSketches(tx: Tx, matterIds: readonly string[]): Promise<void> {
  if (matterIds.length === 0) return;
  await tx.query('delete from triage.sketch where matter_id = any ($1::uuid[])', [matterIds]);
}

/**
 * A key that more matters share says next to nothing, and must cost no more. Read with a bound, so
 * that the time of a search is bounded whatever the words are.
 */
const perKeyMax = 120;

const sharingSql = `
  select shared.matter_id as id
  from unnest($1::int[], $2::real[]) as asked (key, weight)
  cross join lateral (
    select s.matter_id from triage.sketch s
    where s.keys @> array[asked.key] and (s.open or not $3)
    limit ${perKeyMax}
  ) shared
  group by shared.matter_id order by sum(asked.weight) desc, shared.matter_id desc limit $4`;

/** The matters that share most of what these keys say, the most first. */
export async function findSharing(
  tx: Tx,
  asked: readonly AskedKey[],
  { openOnly, limit }: { readonly openOnly: boolean; readonly limit: number },
): Promise<string[]> {
  const rows = await tx.prepared<{ id: string }>('triage_sharing', sharingSql, [
    asked.map(({ key }) => key),
    asked.map(({ weight }) => weight),
    openOnly,
    limit,
  ]);
  return rows.map(({ id }) => id);
}

/** Where the filling stands; null where it has not begun. */
export async function findFill(
  tx: Tx,
  method: number,
): Promise<{ readonly beforeId: string | null; readonly done: boolean } | null> {
  const [row] = await tx.query<{ beforeId: string | null; done: boolean }>(
    'select before_id as "beforeId", done from triage.sketch_fill where method = $1',
    [method],
  );
  return row ?? null;
}

export async function putFill(
  tx: Tx,
  method: number,
  { beforeId, done }: { readonly beforeId: string | null; readonly done: boolean },
): Promise<void> {
  await tx.query(
    `insert into triage.sketch_fill (method, before_id, done) values ($1, $2, $3)
     on conflict (method) do update set before_id = excluded.before_id, done = excluded.done`,
    [method, beforeId, done],
  );
}
