import { createAdapterFactory } from 'better-auth/adapters';
import type { CustomAdapter } from 'better-auth/adapters';
import type { Where } from 'better-auth';
import type { Database } from '#platform/db/database.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { Values, columnOf, fieldsOf, tableOf, whereOf } from './adapter-sql.ts';
import { askedFor } from './protected-values.ts';
import type { ProtectedValues } from './protected-values.ts';

type Row = Record<string, unknown>;

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
    adapter: () => adapterOver(db, values),
  });
}

function adapterOver(db: Database, protect: ProtectedValues): CustomAdapter {
  const run = (statement: string, list: readonly unknown[]): Promise<Row[]> =>
    db.write(wholeCell, (tx) => tx.query<Row>(statement, list));
  const select = async (
    model: string,
    where: readonly Where[] | undefined,
    tail: string,
  ): Promise<Row[]> => {
    const bound = new Values();
    const condition = whereOf(protect.where(model, where), bound);
    const rows = await db.read(wholeCell, (tx) =>
      tx.query<Row>(`SELECT * FROM ${tableOf(model)} WHERE ${condition} ${tail}`, bound.list),
    );
    return rows.map((row) => protect.outward(model, fieldsOf(row), askedFor(where)));
  };
  const update = async (
    model: string,
    where: readonly Where[],
    set: Row,
    increment: Readonly<Record<string, number>> = {},
  ): Promise<Row[]> => {
    const bound = new Values();
    const sets = [
      ...Object.entries(protect.inward(model, set)).map(
        ([field, value]) => `${columnOf(field)} = ${bound.add(value)}`,
      ),
      ...Object.entries(increment).map(
        ([field, by]) => `${columnOf(field)} = coalesce(${columnOf(field)}, 0) + ${bound.add(by)}`,
      ),
    ];
    if (sets.length === 0) return [];
    const condition = whereOf(protect.where(model, where), bound);
    const rows = await run(
      `UPDATE ${tableOf(model)} SET ${sets.join(', ')} WHERE ${condition} RETURNING *`,
      bound.list,
    );
    return rows.map((row) => protect.outward(model, fieldsOf(row), askedFor(where)));
  };
  const remove = async (model: string, where: readonly Where[]): Promise<Row[]> => {
    const bound = new Values();
    const condition = whereOf(protect.where(model, where), bound);
    const rows = await run(
      `DELETE FROM ${tableOf(model)} WHERE ${condition} RETURNING *`,
      bound.list,
    );
    return rows.map((row) => protect.outward(model, fieldsOf(row), askedFor(where)));
  };
  return {
    async create<T extends Row>({ model, data }: { model: string; data: T }): Promise<T> {
      const bound = new Values();
      const entries = Object.entries(protect.inward(model, data));
      const columns = entries.map(([field]) => columnOf(field)).join(', ');
      const places = entries.map(([, value]) => bound.add(value)).join(', ');
      const [row = {}] = await run(
        `INSERT INTO ${tableOf(model)} (${columns}) VALUES (${places}) RETURNING *`,
        bound.list,
      );
      return protect.outward(model, fieldsOf(row), data) as T;
    },
    async findOne<T>({ model, where }: { model: string; where: Where[] }): Promise<T | null> {
      const [row] = await select(model, where, 'LIMIT 1');
      return (row as T | undefined) ?? null;
    },
    async findMany<T>(query: Parameters<CustomAdapter['findMany']>[0]): Promise<T[]> {
      const { sortBy, limit, offset } = query;
      const order = sortBy
        ? `ORDER BY ${columnOf(sortBy.field)} ${sortBy.direction === 'desc' ? 'DESC' : 'ASC'}`
        : '';
      const tail = `${order} LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset ?? 0)}`;
      return (await select(query.model, query.where, tail)) as T[];
    },
    async count({ model, where }) {
      return (await select(model, where, '')).length;
    },
    async update<T>({ model, where, update: set }: { model: string; where: Where[]; update: T }) {
      const [row] = await update(model, where, set as Row);
      return (row as T | undefined) ?? null;
    },
    async updateMany({ model, where, update: set }) {
      return (await update(model, where, set)).length;
    },
    async delete({ model, where }) {
      await remove(model, where);
    },
    async deleteMany({ model, where }) {
      return (await remove(model, where)).length;
    },
    async consumeOne<T>({ model, where }: { model: string; where: Where[] }): Promise<T | null> {
      const bound = new Values();
      const condition = whereOf(protect.where(model, where), bound);
      const [row] = await run(
        `DELETE FROM ${tableOf(model)} WHERE id = (
           SELECT id FROM ${tableOf(model)} WHERE ${condition} LIMIT 1 FOR UPDATE) RETURNING *`,
        bound.list,
      );
      return row ? (protect.outward(model, fieldsOf(row), askedFor(where)) as T) : null;
    },
    async incrementOne<T>({
      model,
      where,
      increment,
      set,
    }: {
      model: string;
      where: Where[];
      increment: Record<string, number>;
      set?: Row | undefined;
    }): Promise<T | null> {
      const [row] = await update(model, where, set ?? {}, increment);
      return (row as T | undefined) ?? null;
    },
  };
}
