import { escapeIdentifier, type ClientBase } from 'pg';
import type { Table } from './catalogue.ts';

/**
 * Takes away, inside the caller's transaction, what would stand against rows that come table by
 * table: triggers that keep history as it is, and foreign keys. An owner may do so, while switching
 * all triggers off at once is for superusers, which a hosted database has none of.
 *
 * @returns puts it all back; every foreign key is checked anew.
 */
export async function freeTables(
  client: ClientBase,
  tables: readonly Table[],
): Promise<() => Promise<void>> {
  const names = tables.map(({ quoted }) => quoted);
  const triggers = await client.query<{ on: string; name: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as on, t.tgname as name
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
       join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgenabled = 'O' and t.tgrelid = any($1::regclass[])`,
    [names],
  );
  const foreignKeys = await client.query<{ on: string; name: string; definition: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as on, f.conname as name,
       pg_get_constraintdef(f.oid) as definition
     from pg_constraint f join pg_class c on c.oid = f.conrelid
       join pg_namespace n on n.oid = c.relnamespace
     where f.contype = 'f' and f.conrelid = any($1::regclass[])`,
    [names],
  );
  for (const { on, name } of triggers.rows) {
    await client.query(`alter table ${on} disable trigger ${escapeIdentifier(name)}`);
  }
  for (const { on, name } of foreignKeys.rows) {
    await client.query(`alter table ${on} drop constraint ${escapeIdentifier(name)}`);
  }
  return async () => {
    for (const { on, name, definition } of foreignKeys.rows) {
      await client.query(
        `alter table ${on} add constraint ${escapeIdentifier(name)} ${definition}`,
      );
    }
    for (const { on, name } of triggers.rows) {
      await client.query(`alter table ${on} enable trigger ${escapeIdentifier(name)}`);
    }
  };
}
