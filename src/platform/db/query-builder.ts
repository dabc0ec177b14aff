import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';

/**
 * Composes SQL for queries whose shape a person chooses (filters, orders). It has no connection:
 * compile the query and run it in the transaction at hand, under its scope.
 *
 * @example
 * const { sql, parameters } = queries.selectFrom('matters.matter').select('id').compile();
 * await tx.query(sql, parameters);
 */
export function buildQueries<Tables>(): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
