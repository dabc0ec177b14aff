import type { Tx } from '#platform/db/database.ts';
import type { FieldFault } from '#platform/refusal/refusal.ts';
import type { ImportMapping } from '../domain/import/columns.ts';

export interface ImportRecord {
  readonly id: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly actorName: string;
  readonly areas: readonly string[];
  readonly areaCode: string;
  readonly fileName: string;
  readonly mapping: ImportMapping;
  readonly isSynthetic: boolean;
  readonly state: 'running' | 'finished' | 'failed' | 'undone';
  readonly rows: number;
  readonly taken: number;
  readonly faulty: number;
  readonly kept: number;
}

export interface RowFault extends FieldFault {
  readonly row: number;
}

const columns = `id, created_at as "createdAt", created_by as "createdBy",
  actor_name as "actorName", areas, area_code as "areaCode", file_name as "fileName", mapping,
  is_synthetic as "isSynthetic", state, rows, taken, faulty, kept`;

export async function insertImport(
  tx: Tx,
  record: ImportRecord,
  chunks: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into registry.import (id, created_at, created_by, actor_name, areas, area_code,
       file_name, mapping, is_synthetic, state, rows)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[record.id, record.createdAt, record.createdBy, record.actorName, record.areas],
      ...[record.areaCode, record.fileName, JSON.stringify(record.mapping), record.isSynthetic],
      ...[record.state, record.rows],
    ],
  );
  await tx.query(
    `insert into registry.import_chunk (import_id, seq, sealed)
     select $1, seq, sealed from unnest($2::text[]) with ordinality as given (sealed, seq)`,
    [record.id, chunks],
  );
}

export async function findImport(tx: Tx, id: string): Promise<ImportRecord | undefined> {
  const [row] = await tx.query<ImportRecord>(
    `select ${columns} from registry.import where id = $1`,
    [id],
  );
  return row;
}

/** The newest first. */
export function listImports(tx: Tx, most: number): Promise<ImportRecord[]> {
  return tx.query<ImportRecord>(
    `select ${columns} from registry.import order by created_at desc, id desc limit $1`,
    [most],
  );
}

export async function findRunning(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from registry.import where state = 'running' order by created_at`,
  );
  return rows.map(({ id }) => id);
}

/** The next chunk that nobody works on, gone with this transaction. */
export async function takeChunk(tx: Tx, importId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ sealed: string }>(
    `delete from registry.import_chunk where import_id = $1 and seq = (
       select seq from registry.import_chunk where import_id = $1
       order by seq limit 1 for update skip locked)
     returning sealed`,
    [importId],
  );
  return row?.sealed;
}

export async function addProgress(
  tx: Tx,
  importId: string,
  { taken, faults }: { readonly taken: number; readonly faults: readonly RowFault[] },
): Promise<void> {
  await tx.query(
    `insert into registry.import_fault (import_id, "row", place, field, message)
     select $1, "row", row_number() over (partition by "row"), path, message
     from jsonb_to_recordset($2::jsonb) as given ("row" int, path text, message jsonb)`,
    [importId, JSON.stringify(faults)],
  );
  const faulty = new Set(faults.map(({ row }) => row)).size;
  await tx.query(
    `update registry.import set taken = taken + $2, faulty = faulty + $3, tries = 0 where id = $1`,
    [importId, taken, faulty],
  );
}

/** Finished when no chunk is left, in whosever hands. */
export async function endImport(tx: Tx, importId: string, at: Date): Promise<void> {
  await tx.query(
    `update registry.import i set state = 'finished', finished_at = $2
     where id = $1 and state = 'running'
       and not exists (select from registry.import_chunk c where c.import_id = i.id)`,
    [importId, at],
  );
}

/** It failed once more; after so many tries for good, and what waits is dropped. */
export async function countTry(tx: Tx, importId: string, triesMost: number): Promise<void> {
  const failed = await tx.query(
    `update registry.import set tries = tries + 1,
       state = case when tries + 1 >= $2 then 'failed' else state end
     where id = $1 and state = 'running' returning 1 as one`,
    [importId, triesMost],
  );
  if (failed.length === 0) return;
  await tx.query(
    `delete from registry.import_chunk c using registry.import i
     where i.id = c.import_id and i.id = $1 and i.state = 'failed'`,
    [importId],
  );
}

export function listFaults(tx: Tx, importId: string, most: number): Promise<RowFault[]> {
  return tx.query<RowFault>(
    `select "row", field as path, message from registry.import_fault
     where import_id = $1 order by "row", place limit $2`,
    [importId, most],
  );
}

export async function markUndone(tx: Tx, importId: string): Promise<void> {
  await tx.query(
    `update registry.import set state = 'undone', kept = (
       select count(*) from registry.person p where p.import_id = $1 and p.state <> 'withdrawn')
     where id = $1`,
    [importId],
  );
}

/** Which of these numbers somebody in the cell has already; indexes as PostgreSQL writes them. */
export async function findTaken(tx: Tx, indexes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ index: string }>(
    `select '\\x' || encode(taken, 'hex') as index from registry.taken_numbers($1::bytea[]) taken`,
    [indexes],
  );
  return new Set(rows.map(({ index }) => index));
}
