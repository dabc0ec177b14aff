import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadKeys } from '#platform/config/index.ts';
import { openDatabase } from '#platform/db/index.ts';
import { report, startReporters, type Reported } from './reporters.ts';
import { failToServe, killDatabase, signal, startServed, type ServedCell } from './served-cell.ts';

let folder: string;
let other: string;
let cell: ServedCell;
/** What reporters of each test know, to be held against the disk at the end. */
const reported = new Map<string, Reported>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shanzhi-kill-'));
  other = mkdtempSync(join(tmpdir(), 'shanzhi-other-'));
  cell = await startServed(folder);
}, 120_000);
afterAll(async () => {
  if (cell.child.exitCode === null && cell.child.signalCode === null) await signal(cell, 'SIGTERM');
  for (const each of [folder, other]) await rm(each, { recursive: true, force: true });
});

interface Written {
  readonly key: string;
  readonly id: string;
  readonly number: string;
  readonly events: number;
  readonly clocks: number;
  readonly leaves: number;
}

/** What the stopped cell has on disk of every report. */
async function readWritten(): Promise<Written[]> {
  const { appLogin, ownerPassword } = loadKeys(folder);
  const db = await openDatabase({ dataFolder: folder, appLogin, ownerPassword });
  try {
    return await db.ownerQuery<Written & Record<string, unknown>>(
      `select split_part(e.idempotency_key, ':', 3) as key, m.id, m.number,
         (select count(*)::int from matters.matter_event o where o.matter_id = m.id) as events,
         (select count(*)::int from matters.matter_clock c where c.matter_id = m.id) as clocks,
         (select count(*)::int from evidence.leaf l
          where l.record_key = m.id || '/1') as leaves
       from matters.matter m join matters.matter_event e on e.matter_id = m.id and e.seq = 1`,
    );
  } finally {
    await db.close();
  }
}

/** Every report stands once and whole, the acknowledged ones as they were acknowledged. */
function expectWhole(written: readonly Written[], { acknowledged, unanswered }: Reported): void {
  const byKey = new Map(written.map((one) => [one.key, one]));
  expect(byKey.size).toBe(written.length);
  expect(written.length).toBe(acknowledged.size + unanswered.length);
  for (const [key, { id, number }] of acknowledged) {
    expect(byKey.get(key)).toMatchObject({ id, number });
  }
  for (const one of written) expect(one).toMatchObject({ events: 1, clocks: 1, leaves: 1 });
}

test('what keeps it from starting is said in a sentence, not a stack', async () => {
  const nowhere = 'postgres://a:b@127.0.0.1:1/x';
  const failures = await Promise.all([
    failToServe(folder),
    failToServe(other, new URL(cell.url).port),
    failToServe(`${other}/a`, 'eighty'),
    failToServe(`${other}/b`, 0, { SHANZHI_ROLE: 'emperor' }),
    failToServe(`${other}/c`, 0, { DATABASE_URL: 'mysql://nowhere/x' }),
    failToServe(`${other}/d`, 0, { DATABASE_URL: nowhere }),
  ]);
  for (const { code, stderr } of failures) {
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(stderr).toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/);
    expect(stderr).not.toMatch(/^\s+at |node:internal/m);
    expect(stderr.trim().split('\n').length, stderr).toBeLessThanOrEqual(6);
  }
}, 60_000);

test.each([
  ['program', () => undefined],
  ['program and its PostgreSQL', () => killDatabase(folder)],
])(
  'kill -9 of the %s: what was unanswered can be sent again',
  async (what, killMore) => {
    const reporters = startReporters(cell.url, what.replaceAll(' ', '-'));
    await reporters.reached(150);
    killMore();
    await signal(cell, 'SIGKILL');
    const known = await reporters.stop();
    reported.set(what.replaceAll(' ', '-'), known);
    expect(known.odd).toEqual([]);
    expect(known.acknowledged.size).toBeGreaterThanOrEqual(150);

    cell = await startServed(folder);
    for (const key of known.unanswered) expect(await report(cell.url, key)).toHaveProperty('id');
    for (const [key, answer] of [...known.acknowledged].slice(-20)) {
      expect(await report(cell.url, key)).toEqual(answer);
    }
  },
  60_000,
);

test('SIGTERM under load answers what was accepted and ends within ten seconds', async () => {
  const reporters = startReporters(cell.url, 'stopped');
  await reporters.reached(100);
  const began = performance.now();
  const code = await signal(cell, 'SIGTERM');
  const tookS = (performance.now() - began) / 1000;
  const known = await reporters.stop();
  reported.set('stopped', { ...known, unanswered: [] });
  expect([code, known.odd]).toEqual([0, []]);
  expect(tookS).toBeLessThan(10);
}, 60_000);

test('on disk, every acknowledged report stands once, with its event, clock and leaf', async () => {
  const written = await readWritten();
  expect(reported.size).toBe(3);
  for (const [name, known] of reported) {
    const own = written.filter((one) => one.key.replace(/-\d+$/, '') === name);
    expectWhole(own, known);
  }
}, 60_000);
