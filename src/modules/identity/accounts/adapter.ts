import { createAdapterFactory } from 'better-auth/adapters';
import type { CustomAdapter } from 'better-auth/adapters';
import type { Database } from '#platform/db/database.ts';
import { columnOf } from './adapter-sql.ts';
import { LibraryRows } from './library-rows.ts';
import type { ProtectedValues } from './protected-values.ts';

type Row = Record<string, unknown>;
type FindMany = Parameters<CustomAdapter['findMany']>[0];

/** Lets the accounts library keep its rows through our database, roles and protection of values. */
export function createAccountsAdapter(db: Database, values: ProtectedValues) {
  return createAdapterFactory({
    config: {
      adapterId: 'shanzhi',
      supportsUUIDs: true,
      supportsDates: true,
      supportsBooleans: true,
      supportsJSON: true,
    },
    adapter: () => adapterOver(new LibraryRows(db, values)),
  });
}

/** The library says what a row is by type parameters that only it can know, hence the casts. */
function adapterOver(rows: LibraryRows): CustomAdapter {
  return {
    create: async <T extends Row>({ model, data }: { model: string; data: T }) =>
      (await rows.insert(model, data)) as T,
    findOne: async <T>({ model, where }: Parameters<CustomAdapter['findOne']>[0]) =>
      orNull<T>((await rows.select(model, where, 'LIMIT 1'))[0]),
    findMany: async <T>(query: FindMany) =>
      (await rows.select(query.model, query.where, tailOf(query))) as T[],
    count: async ({ model, where }) => (await rows.select(model, where, '')).length,
    update: async <T>(change: { model: string; update: T } & Pick<FindMany, 'where'>) =>
      orNull<T>((await rows.update(change.model, change.where, change.update as Row))[0]),
    updateMany: async ({ model, where, update }) =>
      (await rows.update(model, where, update)).length,
    delete: async ({ model, where }) => {
      await rows.remove(model, where);
    },
    deleteMany: async ({ model, where }) => (await rows.remove(model, where)).length,
    consumeOne: async <T>({ model, where }: Pick<FindMany, 'model' | 'where'>) =>
      orNull<T>(await rows.consume(model, where)),
    incrementOne: async <T>(change: {
      readonly model: string;
      readonly where: FindMany['where'];
      readonly increment: Record<string, number>;
      readonly set?: Row | undefined;
    }) => {
      const { model, where, increment, set = {} } = change;
      return orNull<T>((await rows.update(model, where, set, increment))[0]);
    },
  };
}

function orNull<T>(row: Row | undefined): T | null {
  return (row as T | undefined) ?? null;
}

function tailOf({ sortBy, limit, offset = 0 }: FindMany): string {
  const direction = sortBy?.direction === 'desc' ? 'DESC' : 'ASC';
  const order = sortBy ? `ORDER BY ${columnOf(sortBy.field)} ${direction}` : '';
  return `${order} LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`;
}
