import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '../permit/permit.ts';
import type { Scope } from '../permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';

const nothing: Scope = { areas: [], bodies: [], persons: [], clearance: 0 };
const unseen = { areas: [], bodies: [], persons: [], areas_1: [], bodies_1: [], areas_2: [] };
const person = '0190c8f2-0000-7000-8000-000000000001';
const scopeQuery = `select platform.scope_areas() as areas, platform.scope_bodies() as bodies,
  platform.scope_persons() as persons, platform.scope_areas_at(1) as areas_1,
  platform.scope_bodies_at(1) as bodies_1, platform.scope_areas_at(2) as areas_2`;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.ownerQuery(`
    create schema probe;
    create table probe.note (area_code text not null, body text primary key);
    alter table probe.note enable row level security;
    create policy by_area on probe.note
      using (area_code ^@ any ((select platform.scope_areas())::text[]));
    grant usage on schema probe to shanzhi_app;
    grant select, insert, update on probe.note to shanzhi_app;
    insert into probe.note values ('310105001', 'a street'), ('310106', 'elsewhere')`);
});
afterAll(() => database.close());

test('the scope is what PostgreSQL sees, and is gone in the next transaction', async () => {
  const scope: Scope = { areas: ['310105', ''], bodies: [person], persons: [person], clearance: 1 };
  await expect(database.db.read(scope, (tx) => tx.query(scopeQuery))).resolves.toEqual([
    {
      ...{ areas: ['310105', ''], bodies: [person], persons: [person] },
      ...{ areas_1: ['310105', ''], bodies_1: [person], areas_2: [] },
    },
  ]);
  for (let turn = 0; turn < 30; turn += 1) {
    const seen = await database.db.read(nothing, (tx) => tx.query(scopeQuery));
    expect(seen).toEqual([unseen]);
  }
  const bare = await database.db.pool.query(scopeQuery);
  expect(bare.rows).toEqual([unseen]);
});

test('row-level security shows and accepts only rows of the scope', async () => {
  const bodies = (scope: Scope) =>
    database.db.read(scope, (tx) => tx.query('select body from probe.note order by 1'));
  await expect(bodies(nothing)).resolves.toEqual([]);
  await expect(bodies({ ...nothing, areas: ['310105'] })).resolves.toEqual([{ body: 'a street' }]);
  await expect(bodies(wholeCell)).resolves.toHaveLength(2);
  const outside = database.db.write({ ...nothing, areas: ['310105'] }, (tx) =>
    tx.query(`insert into probe.note values ('310106', 'smuggled')`),
  );
  await expect(outside).rejects.toThrow('row-level security');
});

test('a throw rolls back, an ignored failure does not pass for a commit', async () => {
  const insert = `insert into probe.note values ('310105', 'half')`;
  const thrown = database.db.write(wholeCell, async (tx) => {
    await tx.query(insert);
    throw new Error('changed my mind');
  });
  await expect(thrown).rejects.toThrow('changed my mind');
  const swallowed = database.db.write(wholeCell, async (tx) => {
    await tx.query(insert);
    await tx.query('select 1/0').catch(() => undefined);
  });
  await expect(swallowed).rejects.toThrow('rolled back');
  const rows = await database.db.ownerQuery(`select from probe.note where body = 'half'`);
  expect(rows).toHaveLength(0);
});

test('reading cannot write', async () => {
  const attempt = database.db.read(wholeCell, (tx) =>
    tx.query(`update probe.note set body = 'x' where body = 'a street'`),
  );
  await expect(attempt).rejects.toThrow('read-only');
});

test('two transactions that deadlock both get through', async () => {
  const gate: (() => void)[] = [];
  const bothIn = new Promise<void>((resolve) => {
    gate.push(() => gate.length > 2 && resolve());
  });
  const touch = (first: string, second: string) =>
    database.db.write(wholeCell, async (tx) => {
      const update = 'update probe.note set area_code = area_code where body = $1';
      await tx.query(update, [first]);
      gate.push(() => undefined);
      gate[0]?.();
      await bothIn;
      await tx.query(update, [second]);
    });
  await Promise.all([touch('a street', 'elsewhere'), touch('elsewhere', 'a street')]);
});

test('values come back as the platform expects', async () => {
  const rows = await database.db.read(nothing, (tx) =>
    tx.prepared(
      'probe',
      `select $1::timestamptz as moment, '2026-02-03'::date as day, 9007199254740993::bigint as big,
        '{"a":[1]}'::jsonb as doc, point(121.5, 31.2) as place`,
      [new Date('2026-01-01T00:00:00Z')],
    ),
  );
  expect(rows).toEqual([
    {
      moment: new Date('2026-01-01T00:00:00Z'),
      day: '2026-02-03',
      big: '9007199254740993',
      doc: { a: [1] },
      place: { x: 121.5, y: 31.2 },
    },
  ]);
});

test('a connection that dies is reported as unavailable and the next one works', async () => {
  const killed = database.db.write(wholeCell, async (tx) => {
    const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
    await database.db.ownerQuery('select pg_terminate_backend($1)', [row?.pid]);
    await tx.query('select pg_sleep(1)');
  });
  await expect(killed).rejects.toMatchObject({ kind: 'unavailable', code: 'db.unavailable' });
  await expect(database.db.read(nothing, (tx) => tx.query('select 1 as one'))).resolves.toEqual([
    { one: 1 },
  ]);
});
