import { escapeIdentifier, type ClientBase } from 'pg';
import type { SequenceEntry } from './manifest.ts';

/** A table as the database's own catalogue tells of it. */
export interface Table {
  /** e.g. `matters.matter` */
  readonly name: string;
  /** The same, quoted for SQL. */
  readonly quoted: string;
  /** Those whose values have to be kept. */
  readonly columns: readonly string[];
}

/** Ours are all relations but the server's, those of extensions, and those of a session. */
const ours = `n.nspname !~ '^(pg_|information_schema$)' and not exists (
  select from pg_depend d
  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/**
 * Every table there is, whoever made it: asked of the catalogue, so that none can be forgotten.
 * Generated columns fill themselves, and so do transaction numbers, which mean something on the
 * server only that gave them out. The job queue's ledger belongs to the program that installs it.
 */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ schema: string; name: string; columns: string[] }>(
    `select n.nspname as schema, c.relname as name,
       array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
           and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype
         order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and ${ours}
       and (n.nspname, c.relname) <> ('graphile_worker', 'migrations')
     order by n.nspname, c.relname`,
  );
  return rows.map(({ schema, name, columns }) => ({
    name: `${schema}.${name}`,
    quoted: `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`,
    columns,
  }));
}

/** Where every sequence stands now. Sequences heed no snapshot: read them after the tables. */
export async function readSequences(client: ClientBase): Promise<SequenceEntry[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${ours}
     order by n.nspname, c.relname`,
  );
  const sequences: SequenceEntry[] = [];
  for (const { schema, name } of rows) {
    const quoted = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
    const stands = await client.query<{ last_value: string; is_called: boolean }>(
      `select last_value::text, is_called from ${quoted}`,
    );
    const state = stands.rows[0];
    if (!state) throw new Error(`sequence ${quoted} has no state`);
    sequences.push({ name: quoted, lastValue: state.last_value, isCalled: state.is_called });
  }
  return sequences;
}

/** The newest migration of the job queue that is installed here. */
export async function readJobQueueVersion(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ id: number | null }>(
    'select max(id)::int as id from graphile_worker.migrations',
  );
  return rows[0]?.id ?? 0;
}

/** The list of columns as COPY wants it. */
export function copyColumns(columns: readonly string[]): string {
  return columns.map((column) => escapeIdentifier(column)).join(', ');
}

/** Whether anything of anybody's stands here; a job queue without a job does not count. */
export async function holdsAnything(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean; queue: string | null }>(
    `select to_regclass('graphile_worker._private_jobs')::text as queue, exists (
       select from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${ours}
         and n.nspname <> 'graphile_worker') as found`,
  );
  if (rows[0]?.found !== false) return true;
  if (rows[0].queue === null) return false;
  const jobs = await client.query(`select from ${rows[0].queue} limit 1`);
  return jobs.rowCount !== 0;
}

/** Values are written and read the same way, whatever the server's defaults are. */
export const plainValues = `
  set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8';
  set row_security = off; set statement_timeout = 0;
  set idle_in_transaction_session_timeout = 0;`;
