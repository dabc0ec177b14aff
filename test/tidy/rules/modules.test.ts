import { describe, expect, it } from 'vitest';
import { checkMigrations, checkModules } from './modules.ts';
import { findForeignSql } from './schemas.ts';

describe('SQL stays in its own schema', () => {
  const schemas = ['matters', 'identity', 'evidence', 'platform'];
  const touched = (sql: string) =>
    findForeignSql({ path: 'src/modules/matters/data/a.ts', text: `q(\`${sql}\`)` }, schemas);

  it.each([
    'select * from identity.person',
    'select m.id from matters.matter m join identity.person p on p.id = m.person',
    'update identity.person set name = $1',
    'insert into matters.matter select identity.next_number()',
    'where id in (select id from identity.person)',
    'select * from evidence.leaf',
    'select * from platform.migration',
    'with a as (select 1) delete from identity.person',
  ])('refuses %s', (sql) => expect(touched(sql)).toHaveLength(1));

  it.each([
    'select * from matters.matter',
    "select * from matters.matter where action = 'identity.see_person'",
    'select platform.scope_areas()',
    'insert into platform.outbox (topic) values ($1)',
    'with a as (insert into matters.matter values ($1)) insert into evidence.leaf values ($1)',
    'identity.sign_in',
  ])('allows %s', (sql) => expect(touched(sql)).toEqual([]));

  it('leaves the platform and the tools alone', () => {
    const text = 'q(`select * from identity.person`)';
    expect(findForeignSql({ path: 'tools/seed.ts', text }, schemas)).toEqual([]);
  });
});

describe('the face of a module', () => {
  const inside = { path: 'src/modules/matters/domain/a.ts', text: '' };
  const index = { path: 'src/modules/matters/index.ts', text: '' };
  const readme = (lines: number) => ({
    path: 'src/modules/matters/README.md',
    text: 'words\n'.repeat(lines),
  });

  it('needs a README.md and an index.ts', () => {
    expect(checkModules([inside])).toHaveLength(2);
    expect(checkModules([inside, index, readme(30)])).toEqual([]);
  });
  it('is told in 30 lines', () => {
    expect(checkModules([index, readme(31)])).toHaveLength(1);
  });
});

describe('names of migrations', () => {
  const faults = (...names: readonly string[]) => checkMigrations(names, ['matters']).length;

  it('are a real UTC time, a module and a verb', () => {
    expect(faults('db/migrations/20261122170410_matters_create_matters.sql')).toBe(0);
    expect(faults('db/migrations/20261322170410_matters_create_matters.sql')).toBe(1);
    expect(faults('db/migrations/20261122_matters_create_matters.sql')).toBe(1);
    expect(faults('db/migrations/20261122170410_matters.sql')).toBe(1);
    expect(faults('db/migrations/20261122170410_nobody_create_matters.sql')).toBe(1);
  });
  it('never share a time', () => {
    expect(faults('20261122170410_matters_a.sql', '20261122170410_matters_b.sql')).toBe(1);
  });
});
