import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseUrl, onServer } from '#test/support/database-server.ts';
import { runShanzhi, startShanzhi, untilSaid } from './run-shanzhi.ts';
import type { Answer } from './run-shanzhi.ts';

const server = inject('databaseServer');
const name = `shanzhi_office_${randomBytes(4).toString('hex')}`;
let folder = '';
let environment: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-office-'));
  await onServer(server.url, `create database ${name} template template0 encoding 'UTF8'`);
  environment = {
    SHANZHI_DATA: join(folder, 'data'),
    DATABASE_URL: databaseUrl(server.url, name),
  };
});
afterAll(async () => {
  await onServer(server.url, `drop database if exists ${name} with (force)`);
  await rm(folder, { recursive: true, force: true });
});

const run = (words: string, input?: string): Promise<Answer> =>
  runShanzhi(words.split(' '), environment, input);
const json = ({ out }: Answer): unknown => JSON.parse(out);

const county = { code: '310199', name: '示例区', level: 'county' };
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [121, 31],
      [122, 31],
      [122, 32],
      [121, 32],
      [121, 31],
    ],
  ],
};
const mapOf = (...areas: object[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areas.map((properties) => ({ type: 'Feature', properties, geometry: square })),
  });

// Each step stands on the one before, as in an office's first hour.
test('the database is made ready, and says what that took', { timeout: 240_000 }, async () => {
  const first = json(await run('migrate --json')) as { ran: string[] };
  expect(first.ran).toContain('20261122000100_platform_create_outbox.sql');
  const again = await run('migrate');
  expect([again.code, again.out]).toEqual([0, '数据库已是最新。\nThe database is up to date.\n']);
});

test('nobody is made before the place is known', { timeout: 240_000 }, async () => {
  const lost = await run('admin create --name wang --person 王芳');
  expect([lost.code, lost.out]).toEqual([2, '']);
  expect(lost.err).toContain('SHANZHI_AREA_CODE');
  const wrong = await run('admin create --person 王芳');
  expect([wrong.code, wrong.err.split('\n')[0]]).toEqual([
    2,
    "error: required option '--name <name>' not specified",
  ]);
});

test('areas are looked at, taken in, and refused whole', { timeout: 240_000 }, async () => {
  const file = join(folder, 'areas.geojson');
  await writeFile(file, mapOf(county, { code: '310199001', name: '东街道', level: 'street' }));
  const seen = json(await run(`areas import ${file} --dry-run --json`));
  expect(seen).toMatchObject({ dryRun: true, added: ['310199', '310199001'] });
  const taken = json(await run(`areas import ${file} --json`));
  expect(taken).toMatchObject({ dryRun: false, added: ['310199', '310199001'] });
  const fewer = json(await run('areas import - --dry-run --json', mapOf(county)));
  expect(fewer).toMatchObject({ added: [], kept: ['310199'], ended: ['310199001'] });

  const faulty = await run('areas import -', mapOf({ ...county, level: 'street' }));
  expect([faulty.code, faulty.out]).toEqual([2, '']);
  expect(faulty.err).toContain('310199');
});

test('one administrator is made, signs in, and is let in again', { timeout: 240_000 }, async () => {
  const made = json(await run('admin create --name Wang --person 王芳 --json'));
  const { password } = made as { password: string };
  expect(made).toEqual({ name: 'wang', password });
  const second = await run('admin create --name li --person 李明');
  expect([second.code, second.err]).toMatchObject([2, expect.stringContaining('--force')]);
  const forced = json(await run('admin create --name li --person 李明 --force --json'));
  expect(forced).toMatchObject({ name: 'li' });

  const renewed = json(await run('admin reset-password --name wang --json'));
  const nobody = await run('admin reset-password --name nobody');
  expect([nobody.code, nobody.out]).toEqual([2, '']);
  expect(nobody.err).toContain('没有用户名为“nobody”的账号');
  const none = join(folder, 'none');
  const lost = await runShanzhi(['admin', 'reset-password', '--name', 'wang', '--data', none], {});
  expect([lost.code, lost.err]).toMatchObject([2, expect.stringContaining('no cell')]);
  expect(existsSync(none)).toBe(false);
  const passwords = [password, (renewed as { password: string }).password];
  expect(await signIn('wang', passwords)).toEqual([401, 200]);
});

test('categories are taken up, added to, and refused whole', { timeout: 240_000 }, async () => {
  expect(json(await run('categories --shipped --json'))).toEqual({ added: 650, kept: 0 });
  const again = await run('categories --shipped');
  expect([again.code, again.out.split('\n')[0]]).toEqual([0, '新增 0 类，已有 650 类不变']);

  const head = '一级分类,二级分类,三级分类';
  const own = `${head}\n城乡建设,城乡规划,违章建筑\n水务,供水,停水\n`;
  expect(json(await run('categories --in - --json', own))).toEqual({ added: 3, kept: 3 });
  const faulty = await run('categories --in -', `${head}\n水务,,停水\n水务,供水,水压\n`);
  expect([faulty.code, faulty.out]).toEqual([2, '']);
  expect(faulty.err).toContain('第 2 行：上级类别是空的');
  const both = await run('categories --shipped --in file.csv');
  expect([both.code, (await run('categories')).code]).toEqual([2, 2]);
  expect(json(await run('categories --in - --json', own))).toEqual({ added: 0, kept: 6 });
});

test('keys that are not this database’s are turned away', { timeout: 240_000 }, async () => {
  const file = join(folder, 'data', 'keys.json');
  const good = await readFile(file, 'utf8');
  expect(json(await run('keys check --json'))).toMatchObject({ match: true });
  const keys = JSON.parse(good) as { fieldKeys: { id: string; secret: string }[] };
  const other = [{ id: 'k1', secret: randomBytes(32).toString('base64') }];
  await writeFile(file, JSON.stringify({ ...keys, fieldKeys: other }));
  for (const words of ['keys check', 'serve --port 0']) {
    const refused = await run(words);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('These keys do not belong to this database');
  }
  await writeFile(file, good);
  expect((await run('keys check')).code).toBe(0);
});

test('what was set aside is listed and handled after all', { timeout: 240_000 }, async () => {
  await onServer(
    environment['DATABASE_URL'] ?? '',
    `insert into platform.outbox_dead values
       ('gone.away', 7, 'probe.happened', 'a', '{}', now(), 'error: no', now())`,
  );
  const listed = json(await run('outbox dead --json'));
  expect(listed).toMatchObject({ dead: [{ consumer: 'gone.away', id: '7', error: 'error: no' }] });
  const replayed = await run('outbox dead --replay');
  expect([replayed.code, replayed.out]).toMatchObject([
    1,
    expect.stringContaining('handled 0, failed again 1'),
  ]);
});

/** Tries each password at the served cell, which is stopped before this returns. */
async function signIn(account: string, passwords: readonly string[]): Promise<number[]> {
  const quiet = { ...environment, SHANZHI_LOG_LEVEL: 'silent' };
  const child = startShanzhi(['serve', '--port', '0', '--json'], quiet);
  try {
    const told = JSON.parse(await untilSaid(child, '"url"')) as Record<string, unknown>;
    expect(told).toEqual({ url: expect.any(String), administrator: true, areas: 2 });
    const url = String(told['url']);
    const headers = { 'content-type': 'application/json', origin: url };
    const statuses: number[] = [];
    for (const password of passwords) {
      const body = JSON.stringify({ name: account, password });
      statuses.push((await fetch(`${url}/api/session`, { method: 'POST', headers, body })).status);
    }
    return statuses;
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}
