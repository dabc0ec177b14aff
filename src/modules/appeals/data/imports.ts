import type { Tx } from '#platform/db/database.ts';
import type { ImportFault } from '../domain/import-columns.ts';

/** In whose name an import runs, as it was allowed when the file was handed in. */
export interface ImportActor {
  readonly kind: 'person' | 'client' | 'system';
  readonly personId: string | null;
  readonly name: string;
  readonly authorities: readonly {
    readonly capacity: string;
    readonly areaCode: string;
    readonly bodyId: string | null;
  }[];
}

export interface ImportRecord {
  readonly id: string;
  readonly actor: ImportActor;
  readonly createdAt: Date;
  readonly areaCode: string;
  readonly channel: string;
  readonly source: string;
  readonly fileName: string;
  readonly state: 'running' | 'finished' | 'failed';
  readonly rows: number;
  readonly taken: number;
  readonly repeated: number;
  readonly faulty: number;
  readonly finishedAt: Date | null;
}

const columns = `id, actor, created_at as "createdAt", area_code as "areaCode", channel, source,
  file_name as "fileName", state, rows, taken, repeated, faulty, finished_at as "finishedAt"`;

export async function insertImport(tx: Tx, record: ImportRecord): Promise<void> {
  await tx.query(
    `insert into appeals.import (id, actor, created_by, created_at, area_code, channel, source,
       file_name, state, rows, taken, repeated, faulty)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      record.id,
      JSON.stringify(record.actor),
      record.actor.personId,
      record.createdAt,
      record.areaCode,
      record.channel,
      record.source,
      record.fileName,
      record.state,
      record.rows,
      record.taken,
      record.repeated,
      record.faulty,
    ],
  );
}

export async function findImport(tx: Tx, id: string): Promise<ImportRecord | undefined> {
  const [row] = await tx.query<ImportRecord>(
    `select ${columns} from appeals.import where id = $1`,
    [id],
  );
  return row;
}

/** Newest first. */
export function listImports(tx: Tx, most: number): Promise<ImportRecord[]> {
  return tx.query(`select ${columns} from appeals.import order by id desc limit $1`, [most]);
}

/** Takes an import in hand unless another process has it; the lease runs until `until`. */
export async function leaseImport(
  tx: Tx,
  id: string,
  now: Date,
  until: Date,
): Promise<ImportRecord | undefined> {
  const [row] = await tx.query<ImportRecord>(
    `update appeals.import set leased_until = $3
     where id = $1 and state = 'running' and (leased_until is null or leased_until <= $2)
     returning ${columns}`,
    [id, now, until],
  );
  return row;
}

/** Imports on which nobody works. */
export async function findAbandoned(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from appeals.import
     where state = 'running' and (leased_until is null or leased_until <= $1) order by created_at`,
    [now],
  );
  return rows.map(({ id }) => id);
}

export interface Progress {
  readonly taken: number;
  readonly repeated: number;
  readonly faulty: number;
}

/** Counts what a chunk came to and holds the import on. */
export async function addProgress(
  tx: Tx,
  id: string,
  { taken, repeated, faulty }: Progress,
  until: Date,
): Promise<void> {
  await tx.query(
    `update appeals.import set taken = taken + $2, repeated = repeated + $3,
       faulty = faulty + $4, leased_until = $5, tries = 0 where id = $1`,
    [id, taken, repeated, faulty, until],
  );
}

export async function endImport(
  tx: Tx,
  id: string,
  state: 'finished' | 'failed',
  at: Date,
): Promise<void> {
  await tx.query(
    `update appeals.import set state = $2, finished_at = $3, leased_until = null
     where id = $1 and state = 'running'`,
    [id, state, at],
  );
}

/** Lets go after a try that came to nothing. @returns how many did since something was done. */
export async function countTry(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.query<{ tries: number }>(
    `update appeals.import set leased_until = null, tries = tries + 1 where id = $1
     returning tries`,
    [id],
  );
  return row?.tries ?? 0;
}

export async function insertFaults(
  tx: Tx,
  id: string,
  faults: readonly ImportFault[],
): Promise<void> {
  if (faults.length === 0) return;
  const places = new Map<number, number>();
  const rows = faults.map(({ row, code, message }) => {
    const place = places.get(row) ?? 0;
    places.set(row, place + 1);
    return { row, place, code, message };
  });
  await tx.query(
    `insert into appeals.import_fault (import_id, "row", place, code, message)
     select $1, f."row", f.place, f.code, f.message
     from json_to_recordset($2) as f("row" int, place int, code text, message jsonb)`,
    [id, JSON.stringify(rows)],
  );
}

export function readFaults(tx: Tx, id: string, most: number | null): Promise<ImportFault[]> {
  return tx.query(
    `select "row", code, message from appeals.import_fault
     where import_id = $1 order by "row", place limit $2`,
    [id, most],
  );
}
