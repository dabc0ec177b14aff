import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { ImportFields, ImportPreview, ImportReport } from '#modules/appeals/contract.ts';
import { createTestCell, type TestCell } from './cell.ts';

const community = '310199001001';
const lamp = '城乡建设/道路与市政设施/路灯与照明';
let house: TestCell;
let importer: Actor;
let key: string;

beforeAll(async () => {
  house = await createTestCell();
  const client = await house.cell.identity.api.createClient({
    name: '导入程序',
    areaCode: '310199',
    actions: ['appeals.import'],
  });
  key = client.key;
  const actor = await house.cell.identity.resolveClient(key);
  if (!actor) throw new Error('the key just made opens nothing');
  importer = actor;
});
afterAll(() => house.close());
beforeEach(() => house.clock.advanceMinutes(1));

/** As a clerk writes it down: without what kind of place it is. */
const areaName = () =>
  (house.cell.grids.api.findArea(community)?.name ?? '').replace(/(社区|居委会)$/, '');

const web: ImportFields = { channel: 'web_form', areaCode: '310199001' };

function start(
  text: string | Buffer,
  fields: ImportFields = web,
  format: 'csv' | 'jsonl' = 'csv',
  actor = importer,
) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return house.cell.appeals.imports.start(actor, { bytes, format, name: 'a.csv' }, fields);
}

async function take(text: string | Buffer, fields?: ImportFields, format?: 'csv' | 'jsonl') {
  const { id } = await start(text, fields, format);
  await house.cell.appeals.imports.run(id);
  return report(id);
}

async function report(id: string): Promise<ImportReport> {
  const reply = await house.app.inject({
    url: `/api/appeals/imports/${id}`,
    headers: { 'x-api-key': key },
  });
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json();
}

async function countMatters(): Promise<number> {
  const [row] = await house.db.read(wholeCell, (tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from matters.matter'),
  );
  return row?.n ?? 0;
}

describe('rows', () => {
  test('come in as appeals, or are told with what is wrong', async () => {
    const before = await countMatters();
    const told = await take(
      [
        '内容,类别,区划代码,发生时间,电话',
        `路灯坏了,${lamp},${community},2026-11-20 08:00,13800000000`,
        ',,,,',
        `没有这个类别,不存在,${community},,`,
        `以后的事,,${community},2027-01-01,`,
        '别处的事,,999999999999,,',
        '号码不对,,,,abc',
        '井盖松了,,,,',
      ].join('\n'),
    );
    expect(told).toMatchObject({ state: 'finished', rows: 6, taken: 2, repeated: 0, faulty: 4 });
    expect(told.faults.map(({ row, code }) => [row, code])).toEqual([
      [4, 'appeals.unknown_category'],
      [5, 'appeals.in_the_future'],
      [6, 'appeals.unknown_area'],
      [7, 'appeals.import_row'],
    ]);
    expect(told.faults.every(({ message }) => message.zh !== '' && message.en !== '')).toBe(true);
    expect(await countMatters()).toBe(before + 2);
  });

  test('are looked at before: all that is wrong with each, and nothing is taken in', async () => {
    const before = await countMatters();
    const reply = await house.app.inject({
      method: 'POST',
      url: '/api/appeals/imports/preview?channel=web_form&areaCode=310199001',
      headers: { 'x-api-key': key, 'content-type': 'text/csv' },
      payload: [
        '内容,类别,居委会,发生时间,电话',
        `灯坏了,路灯与照明,${areaName()},,`,
        '井盖丢了,道路照明,没有的社区,2026-02-31,abc',
      ].join('\n'),
    });
    expect(reply.statusCode, reply.body).toBe(200);
    const preview = reply.json<ImportPreview>();
    expect(preview.faults.filter(({ row }) => row === 2)).toEqual([]);
    expect(preview).toMatchObject({ rows: 2, checked: 2, faulty: 1 });
    expect(preview.sample).toMatchObject([{ row: 2, title: '灯坏了', category: lamp }]);
    expect(preview.faults.map(({ message }) => message.zh.split('：')[0])).toEqual([
      ...['居委会', '类别', '发生时间', '电话'],
    ]);
    expect(preview.faults[1]?.message.zh).toContain(`没有叫“道路照明”的类别。是不是：${lamp}`);
    expect(await countMatters()).toBe(before);
  });

  test('name their community as people do, and their faults by the file’s titles', async () => {
    const text = ['诉求内容,居委会,来电时间', '灯坏了,SHEQU,2026/11/3 9:05', '坏,"行']
      .concat('井盖松了,没有的社区,', '日子不对,,2026-02-31', '好的,,')
      .join('\n');
    const told = await take(text.replace('SHEQU', areaName()), { channel: 'web_form' });
    expect(told).toMatchObject({ rows: 5, taken: 2, faulty: 3 });
    expect(told.faults.map(({ row, message }) => [row, message.zh.split('：')[0]])).toEqual([
      [3, expect.stringContaining('文件第 3 行的引号没有配对')],
      [4, '居委会'],
      [5, '来电时间'],
    ]);
    const found = await house.db.read(wholeCell, (tx) =>
      tx.query<{ area_code: string }>(
        'select area_code from matters.matter order by id desc limit 2',
      ),
    );
    // What names no place lies in the importer's own area.
    expect(found.map(({ area_code }) => area_code).sort()).toEqual(['310199', community]);
  });

  test('of a numbered source are taken once, however often they come', async () => {
    const text = '编号,内容\nT-1,路灯坏了\nT-2,井盖松了\nT-1,路灯坏了\nT-2,改了内容';
    const source = { ...web, source: '市热线' };
    const first = await take(text, source);
    expect(first).toMatchObject({ rows: 4, taken: 2, repeated: 1, faulty: 1 });
    expect(first.faults).toMatchObject([{ row: 5, code: 'appeals.import_same_number' }]);
    const before = await countMatters();
    house.clock.advanceMinutes(5);
    const again = await take('编号,内容\nT-1,路灯坏了\nT-2,井盖松了\nT-3,新的', source);
    expect(again).toMatchObject({ taken: 1, repeated: 2, faulty: 0 });
    const changed = await take('编号,内容\nT-1,完全不同', source);
    expect(changed).toMatchObject({ taken: 0, repeated: 0, faulty: 1 });
    expect(await countMatters()).toBe(before + 1);
  });

  test('of one source are taken once, whoever of two clerks brings them', async () => {
    const clerk = async (who: string): Promise<Actor> => {
      const { authorities, ...rest } = await house.actor(who);
      const held = authorities.map((one) => ({ ...one, actions: new Set(['appeals.import']) }));
      return { ...rest, authorities: held };
    };
    const clerks = await Promise.all(['center_hotline_agent', 'center_dispatcher'].map(clerk));
    const text = '编号,内容\nE-1,同一盏路灯\n,没有编号的一行';
    const told: ImportReport[] = [];
    for (const one of clerks) {
      const { id } = await start(text, { ...web, source: '市平台' }, 'csv', one);
      await house.cell.appeals.imports.run(id);
      told.push(await report(id));
      house.clock.advanceMinutes(5);
    }
    expect(told).toMatchObject([
      { taken: 2, repeated: 0, faulty: 0 },
      { taken: 0, repeated: 2, faulty: 0 },
    ]);
    const elsewhere = await take(text, { ...web, areaCode: community, source: '另一平台' });
    expect(elsewhere).toMatchObject({ taken: 2, repeated: 0, faulty: 0 });
  });

  test('without numbers are known by their place in the same file', async () => {
    const text = '内容\n一样的话\n一样的话';
    expect(await take(text)).toMatchObject({ taken: 2 });
    house.clock.advanceMinutes(5);
    expect(await take(text)).toMatchObject({ taken: 0, repeated: 2 });
  });

  test('may be written in GBK, with a mark, or as JSON lines', async () => {
    const gbk = Buffer.concat([
      Buffer.from('c4dac8dd', 'hex'),
      Buffer.from('\n'),
      Buffer.from('c2b7b5c6bbb5c1cb', 'hex'),
    ]);
    expect(await take(gbk)).toMatchObject({ taken: 1 });
    expect(await take('\ufeff内容\n带标记的')).toMatchObject({ taken: 1 });
    const lines = '{"detail":"一行","lon":121.5,"lat":10}\n{"detail":"又一行"}\nnone';
    expect(await take(lines, web, 'jsonl')).toMatchObject({ taken: 1, faulty: 2 });
  });

  test('that no database can hold are told, and leave the others alone', async () => {
    const lines = [
      '{"detail":"坏\\u0000"}',
      '{"detail":"坏\\ud800"}',
      `{"detail":"好","externalId":"好"}`,
      `{"detail":"长","externalId":"${'很长'.repeat(500)}"}`,
    ].join('\n');
    const told = await take(lines, web, 'jsonl');
    expect(told).toMatchObject({ state: 'finished', rows: 4, taken: 1, faulty: 3 });
    expect(told.faults.map(({ row, code }) => [row, code])).toEqual([
      [1, 'appeals.import_unstorable'],
      [2, 'appeals.import_unstorable'],
      [4, 'appeals.import_long_number'],
    ]);
  });

  test('never say that the importer reported them', async () => {
    const unnumbered = '内容,姓名,电话\n灯坏了,王芳,13800000001';
    await expect(start(unnumbered, { ...web, channel: 'hotline' })).rejects.toMatchObject({
      code: 'appeals.import_missing_columns',
      sentence: { zh: expect.stringContaining('“来电编号”或“外部编号”') as string },
    });
    const text = '内容,姓名,电话,来电编号\n灯坏了,王芳,13800000001,L-1';
    expect(await take(text, { ...web, channel: 'hotline' })).toMatchObject({ taken: 1 });
    const [row] = await house.db.read(wholeCell, (tx) =>
      tx.query<{ reporter_id: string | null; channel: string }>(
        'select reporter_id, channel from matters.matter order by id desc limit 1',
      ),
    );
    expect(row).toEqual({ reporter_id: null, channel: 'hotline' });
  });
});

describe('files', () => {
  const post = (payload: string | Buffer, headers: Record<string, string>, query = '') =>
    house.app.inject({ method: 'POST', url: `/api/appeals/imports${query}`, headers, payload });

  test('are handed in over HTTP and leave their faults as CSV', async () => {
    const headers = { 'x-api-key': key, 'content-type': 'text/csv' };
    const reply = await post(
      '内容,电话\n灯,=1\n井,',
      headers,
      '?channel=web_form&areaCode=310199001',
    );
    expect(reply.statusCode, reply.body).toBe(202);
    const { id } = reply.json<ImportReport>();
    expect(reply.json()).toMatchObject({ state: 'running', rows: 2, taken: 0 });
    await house.cell.appeals.imports.resume();
    expect(await report(id)).toMatchObject({ state: 'finished', taken: 1, faulty: 1 });
    const csv = await house.app.inject({
      url: `/api/appeals/imports/${id}/faults.csv`,
      headers: { 'x-api-key': key },
    });
    expect(csv.body).toMatch(/^\ufeff行号,问题,Fault,Code\r\n2,电话：/);
    const list = await house.app.inject({
      url: '/api/appeals/imports',
      headers: { 'x-api-key': key },
    });
    expect(list.json<{ items: ImportReport[] }>().items[0]?.id).toBe(id);
  });

  test('may come as multipart', async () => {
    const boundary = 'x-border';
    const payload = [
      `--${boundary}`,
      'content-disposition: form-data; name="file"; filename="老数据.jsonl"',
      'content-type: application/octet-stream',
      '',
      '{"内容":"灯"}',
      `--${boundary}--`,
      '',
    ].join('\r\n');
    const type = `multipart/form-data; boundary=${boundary}`;
    const reply = await post(payload, { 'x-api-key': key, 'content-type': type });
    expect(reply.statusCode, reply.body).toBe(202);
    expect(reply.json()).toMatchObject({ fileName: '老数据.jsonl', rows: 1 });
    await house.cell.appeals.imports.resume();
  });

  test('that make no sense, or come from who may not, leave nothing behind', async () => {
    const csv = { 'content-type': 'text/csv' };
    const list = async () => {
      const reply = await house.app.inject({
        url: '/api/appeals/imports',
        headers: { 'x-api-key': key },
      });
      return reply.json<{ items: unknown[] }>().items.length;
    };
    const before = await list();
    expect((await post('内容\n灯', csv)).statusCode).toBe(401);
    const mine = { ...csv, 'x-api-key': key };
    for (const bad of ['', '颜色\n红', '内容', '"内容\n灯', Buffer.from('ff00ff', 'hex')]) {
      const reply = await post(bad, mine);
      expect(reply.statusCode, reply.body).toBe(400);
    }
    expect((await post('内容\n灯', mine, '?areaCode=320000')).statusCode).toBe(403);
    expect((await post('内容\n灯', mine, '?channel=resident')).statusCode).toBe(400);
    expect((await post('{}', { ...mine, 'content-type': 'application/json' })).statusCode).toBe(
      400,
    );
    expect(await list()).toBe(before);
  });
});

describe('an import that cannot go on', () => {
  test('does not keep the others waiting, and fails in the end', async () => {
    const bad = await start('内容\n打不开的');
    await house.db.write(wholeCell, async (tx) => {
      await tx.query('delete from appeals.import_chunk where import_id = $1', [bad.id]);
      await tx.query('insert into appeals.import_chunk values ($1, 0, $2)', [bad.id, 'no seal']);
    });
    const good = await start('内容\n好的');
    const { imports } = house.cell.appeals;
    await expect(imports.resume()).rejects.toThrow('1 imports cannot go on');
    expect(await report(good.id)).toMatchObject({ state: 'finished', taken: 1 });
    expect((await report(bad.id)).state).toBe('running');
    for (let tries = 2; tries <= 10; tries += 1) await expect(imports.resume()).rejects.toThrow();
    expect(await report(bad.id)).toMatchObject({ state: 'failed', taken: 0 });
    expect((await report(bad.id)).finishedAt).not.toBeNull();
    await imports.resume();
  });
});

describe('five thousand rows', () => {
  const rows = 5000;
  const text = `外部编号,内容,区划代码\n${Array.from(
    { length: rows },
    (_, index) => `N${index},第${index}件：路灯坏了，晚上很黑，请尽快修,${community}`,
  ).join('\n')}`;

  test(
    'survive a kill in the middle: nothing lost, nothing twice',
    { timeout: 60_000 },
    async () => {
      const before = await countMatters();
      const { id } = await start(text, { ...web, source: 'kill' });
      const worker = spawn(
        process.execPath,
        [
          ...['--import', 'tsx', fileURLToPath(new URL('./import-worker.ts', import.meta.url))],
          ...[house.ownerUrl, house.db.appUrl, house.folder, id, house.clock.now().toISOString()],
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const ended = once(worker, 'exit');
      while ((await countMatters()) < before + 1200) await sleep(5);
      worker.kill('SIGKILL');
      const [code] = (await ended) as [number | null];
      expect(code).toBeNull();
      const halfway = await report(id);
      expect(halfway.state).toBe('running');
      expect(halfway.taken).toBeLessThan(rows);
      await house.cell.appeals.imports.resume();
      expect((await report(id)).state, 'the dead worker holds it for a minute').toBe('running');
      house.clock.advanceMinutes(2);
      await house.cell.appeals.imports.resume();
      expect(await report(id)).toMatchObject({
        state: 'finished',
        taken: rows,
        repeated: 0,
        faulty: 0,
      });
      expect(await countMatters()).toBe(before + rows);
      const [left] = await house.db.read(wholeCell, (tx) =>
        tx.query<{ n: number }>('select count(*)::int as n from appeals.import_chunk'),
      );
      expect(left?.n).toBe(0);
    },
  );
});

describe('the command line', () => {
  const shanzhi = (args: readonly string[], input: string) => {
    const file = fileURLToPath(new URL('../../bin/shanzhi', import.meta.url));
    return spawnSync(process.execPath, [file, 'import', ...args], {
      input,
      encoding: 'utf8',
      env: {
        ...process.env,
        DATABASE_URL: house.ownerUrl,
        DATABASE_APP_URL: house.db.appUrl,
        SHANZHI_DATA: house.folder,
      },
    });
  };

  test(
    'takes a file from a pipe, tells the faults, and exits accordingly',
    { timeout: 60_000 },
    () => {
      const text = '内容,电话\n命令行来的,\n号码不对,abc\n';
      const first = shanzhi(['-', '--area', '310199001', '--json'], text);
      expect(first.stderr).toBe('');
      expect(first.status).toBe(3);
      expect(JSON.parse(first.stdout)).toMatchObject({
        state: 'finished',
        taken: 1,
        faulty: 1,
        faults: [{ row: 3 }],
      });
      const told = shanzhi(['-', '--area', '310199001'], text);
      expect(told.stdout).toContain('2 rows: 0 taken, 1 repeated, 1 faulty');
      const bad = shanzhi(['-', '--channel', 'telepathy'], text);
      expect([bad.status, bad.stdout]).toEqual([2, '']);
      expect(bad.stderr).toContain('web_form');
    },
  );
});
