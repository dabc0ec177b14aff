import { Client } from 'pg';

/**
 * What a refused request may leave behind: who tried what and how often, and nothing else.
 * Sessions end and counters run whatever becomes of the request.
 */
const mayChange = new Set([
  'identity.audit_entry',
  'identity.session',
  'identity.sign_in_throttle',
  'identity.code_request',
  'identity.verification',
]);

/**
 * Every row of every table that a refused request must not touch, told by count and last writer.
 */
export interface Traces {
  readonly tables: readonly string[];
  take(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

interface Table {
  readonly name: string;
}

/** Looks as the owner, past row-level security. */
export async function watchTables(ownerUrl: string): Promise<Traces> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<Table>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const tables = rows.map(({ name }) => name).filter((name) => !mayChange.has(name));
  const looks = tables.map(
    (name) =>
      `select '${name}' as name, format('%s rows, last written in transaction %s', count(*),
       coalesce(max(xmin::text::bigint), 0)) as state from ${name}`,
  );
  const sql = looks.join(' union all ');
  return {
    tables,
    async take() {
      const found = await client.query<{ name: string; state: string }>(sql);
      return Object.fromEntries(found.rows.map(({ name, state }) => [name, state]));
    },
    close: () => client.end(),
  };
}
