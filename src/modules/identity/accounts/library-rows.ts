import type { Where } from 'better-auth';
import type { Database } from '#platform/db/database.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { Values, columnOf, fieldsOf, tableOf, whereOf } from './adapter-sql.ts';
import { askedFor } from './protected-values.ts';
import type { ProtectedValues } from './protected-values.ts';

type Row = Record<string, unknown>;
type Condition = readonly Where[] | undefined;

/** The accounts library's rows in our tables: its field names outside, our columns inside. */
export class LibraryRows {
  readonly #db: Database;
  readonly #protect: ProtectedValues;

  constructor(db: Database, protect: ProtectedValues) {
    this.#db = db;
    this.#protect = protect;
  }

  async insert(model: string, data: Row): Promise<Row> {
    const bound = new Values();
    const entries = Object.entries(this.#protect.inward(model, data));
    const columns = entries.map(([field]) => columnOf(field)).join(', ');
    const places = entries.map(([, value]) => bound.add(value)).join(', ');
    const [row = {}] = await this.#write(
      `INSERT INTO ${tableOf(model)} (${columns}) VALUES (${places}) RETURNING *`,
      bound,
    );
    return this.#protect.outward(model, fieldsOf(row), data);
  }

  /** `tail` is ours, never a caller's text: order, limit, offset. */
  async select(model: string, where: Condition, tail: string): Promise<Row[]> {
    const bound = new Values();
    const condition = whereOf(this.#protect.where(model, where), bound);
    const statement = `SELECT * FROM ${tableOf(model)} WHERE ${condition} ${tail}`;
    const rows = await this.#db.read(wholeCell, (tx) => tx.query<Row>(statement, bound.list));
    return this.#present(model, rows, where);
  }

  /** Sets fields, and adds to numbers in the same step; the condition guards both. */
  async update(
    model: string,
    where: Condition,
    set: Row,
    increment: Readonly<Record<string, number>> = {},
  ): Promise<Row[]> {
    const bound = new Values();
    const changes = [
      ...Object.entries(this.#protect.inward(model, set)).map(
        ([field, value]) => `${columnOf(field)} = ${bound.add(value)}`,
      ),
      ...Object.entries(increment).map(
        ([field, by]) => `${columnOf(field)} = coalesce(${columnOf(field)}, 0) + ${bound.add(by)}`,
      ),
    ];
    if (changes.length === 0) return [];
    const condition = whereOf(this.#protect.where(model, where), bound);
    const rows = await this.#write(
      `UPDATE ${tableOf(model)} SET ${changes.join(', ')} WHERE ${condition} RETURNING *`,
      bound,
    );
    return this.#present(model, rows, where);
  }

  async remove(model: string, where: Condition): Promise<Row[]> {
    const bound = new Values();
    const condition = whereOf(this.#protect.where(model, where), bound);
    const rows = await this.#write(
      `DELETE FROM ${tableOf(model)} WHERE ${condition} RETURNING *`,
      bound,
    );
    return this.#present(model, rows, where);
  }

  /** Takes one matching row out; of several who try at once, one gets it. */
  async consume(model: string, where: Condition): Promise<Row | undefined> {
    const bound = new Values();
    const condition = whereOf(this.#protect.where(model, where), bound);
    const rows = await this.#write(
      `DELETE FROM ${tableOf(model)} WHERE id = (
         SELECT id FROM ${tableOf(model)} WHERE ${condition} LIMIT 1 FOR UPDATE) RETURNING *`,
      bound,
    );
    return this.#present(model, rows, where)[0];
  }

  #write(statement: string, bound: Values): Promise<Row[]> {
    return this.#db.write(wholeCell, (tx) => tx.query<Row>(statement, bound.list));
  }

  #present(model: string, rows: readonly Row[], where: Condition): Row[] {
    return rows.map((row) => this.#protect.outward(model, fieldsOf(row), askedFor(where)));
  }
}
