import type { Scope } from '../permit/permit.ts';

/**
 * One open transaction. Every statement runs as the application role under the scope's row-level
 * security.
 */
export interface Tx {
  /** Rows come back with snake_case columns as the SQL names them. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The same, prepared once per connection under `name`: for hot paths. */
  prepared<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>;
}

export interface Database {
  /** One read-write transaction; a throw rolls it back and passes through. */
  write<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One read-only transaction. */
  read<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
}
