import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { identityCheckOf } from '#algorithms/check-digits/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { signedIn, type Caller } from '#test/contract/callers.ts';
import { createTestCell, type TestCell } from './cell.ts';

const street = '310199001';
let house: TestCell;
let clerk: Caller;
beforeAll(async () => {
  house = await createTestCell();
  const bodyId = house.bodies.get('street_center') ?? '';
  const offices = [{ capacity: 'window_clerk', bodyId, areaCodes: [street] }];
  clerk = await signedIn(house, 'clerk', street, offices);
});
afterAll(() => house.close());

function numberOf(order: number): string {
  const body = `31010119700506${String(order).padStart(3, '0')}`;
  return body + identityCheckOf(body);
}

const header = '姓名,身份证号,联系电话,社区,住址,人口类型,入住日期,备注';
const community = () => house.cell.grids.api.areaName('310199001001');
const line = (order: number, name: string) =>
  `${name},${numberOf(order)},1370000${String(order).padStart(4, '0')},` +
  `${community()},福佑路${order}号101室,常住,2021/5/6,`;

interface Report {
  readonly id: string;
  readonly state: string;
  readonly taken: number;
  readonly faulty: number;
  readonly kept: number;
  readonly faults: readonly { readonly row: number; readonly path: string }[];
}

async function send(path: string, payload: string | Buffer, type = 'text/csv') {
  const url = `/api/registry/imports${path}`;
  const headers = { ...clerk.headers(), 'content-type': type };
  return house.app.inject({ method: 'POST', url, headers, payload });
}

async function report(id: string): Promise<Report> {
  const url = `/api/registry/imports/${id}`;
  return (await house.app.inject({ url, headers: clerk.headers() })).json<Report>();
}

async function importWhole(payload: string | Buffer, type?: string, query = ''): Promise<Report> {
  const sent = await send(`?fileName=people${query}`, payload, type);
  expect(sent.statusCode, sent.body).toBe(202);
  const { id } = sent.json<Report>();
  await house.cell.registry.runImport(id);
  return report(id);
}

async function find(q: string): Promise<readonly { id: string; name: string }[]> {
  const url = `/api/registry/people?q=${encodeURIComponent(q)}`;
  const reply = await house.app.inject({ url, headers: clerk.headers() });
  return reply.json<{ items: { id: string; name: string }[] }>().items;
}

test('a file is looked at before anything is taken in, and its columns are guessed', async () => {
  const file = [header, line(1, '甲'), line(2, ''), '丙,12,x,不存在社区,,常住,,'].join('\n');
  const looked = await send('/preview', file);
  expect(looked.json()).toMatchObject({
    ...{ rows: 3, checked: 3, faulty: 2 },
    mapping: { name: 0, number: 1, phone: 2, community: 3, address: 4, kind: 5, from: 6 },
    examples: [{ row: 2, name: '甲', phone: '137****0001', areaName: community() }],
  });
  const faults = looked.json<Report>().faults.map(({ row, path }) => `${row} ${path}`);
  expect(faults).toEqual(['3 name', '4 address', '4 community', '4 number', '4 phone']);
  expect(await find('甲')).toEqual([]);
  const unmapped = await send('/preview', 'a,b\n1,2\n');
  expect(unmapped.json()).toMatchObject({ code: 'registry.import_unmapped' });
  const mapping = encodeURIComponent(JSON.stringify({ name: 0, address: 1 }));
  const chosen = await send(`/preview?mapping=${mapping}`, 'a,b\n王芳,福佑路9号\n');
  expect(chosen.json()).toMatchObject({ faulty: 0, examples: [{ name: '王芳' }] });
});

test('good rows come in, faulty ones are told; undoing takes back the untouched', async () => {
  const twice = line(12, '重复');
  const broken = `坏,${numberOf(13).slice(0, 17)}?,,,福佑路1号,,,`;
  const file = [header, line(11, '寇甲'), line(12, '寇乙'), twice, broken].join('\n');
  const done = await importWhole(file);
  expect(done).toMatchObject({ state: 'finished', rows: 4, taken: 2, faulty: 2 });
  expect(done.faults).toMatchObject([
    { row: 4, path: 'number' },
    { row: 5, path: 'number' },
  ]);
  expect((await find('寇')).map(({ name }) => name)).toEqual(['寇甲', '寇乙']);
  // The file again: everybody is known.
  expect(await importWhole(file)).toMatchObject({ taken: 0, faulty: 4 });
  const [first] = await find('寇甲');
  const corrected = await house.app.inject({
    ...{ method: 'POST', url: `/api/registry/people/${first?.id ?? ''}/correct` },
    ...{ headers: clerk.headers(), payload: { version: 1, reason: '错字', name: '寇假' } },
  });
  expect(corrected.statusCode, corrected.body).toBe(200);
  const undo = () =>
    house.app.inject({
      ...{ method: 'POST', url: `/api/registry/imports/${done.id}/undo` },
      headers: clerk.headers(),
    });
  expect((await undo()).statusCode).toBe(204);
  expect((await find('寇')).map(({ name }) => name)).toEqual(['寇假']);
  expect(await report(done.id)).toMatchObject({ state: 'undone', kept: 1 });
  expect((await undo()).json()).toMatchObject({ code: 'registry.import_not_over' });
  // Whoever was taken back may come again, and nothing of what was said is lost.
  expect(await importWhole(file)).toMatchObject({ taken: 1, faulty: 3 });
  const [counted] = await house.db.read(wholeCell, (tx) =>
    tx.query<{ events: number; leaves: number }>(
      `select (select count(*)::int from registry.person_event) as events,
         (select count(*)::int from evidence.leaf where kind = 'person_event') as leaves`,
    ),
  );
  expect(counted).toEqual({ events: 5, leaves: 5 });
});

test('a workbook is read like a table of text', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (texts: string) => `<row>${texts.split(',').map(cell).join('')}</row>`;
  const zip = new ZipFile();
  const rows = row(header) + row(line(21, '苟书'));
  const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  zip.addBuffer(Buffer.from(sheet), 'xl/worksheets/sheet1.xml');
  zip.end();
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const done = await importWhole(await buffer(zip.outputStream), type);
  expect(done).toMatchObject({ taken: 1, faulty: 0 });
  expect(await find('苟书')).toHaveLength(1);
});

test('what waits is sealed, and two who run one import write nobody twice', async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => `陶${at},福佑路${at % 50}号${at}室`);
  const sent = await send('?fileName=many.csv', ['姓名,地址', ...rows].join('\n'));
  const { id } = sent.json<Report>();
  const waiting = await house.db.ownerQuery<{ sealed: string }>(
    `select sealed from registry.import_chunk where import_id = '${id}'`,
  );
  expect(waiting.map(({ sealed }) => sealed).join('')).not.toContain('陶');
  const { registry } = house.cell;
  await Promise.all([registry.runImport(id), registry.runImport(id)]);
  expect(await report(id)).toMatchObject({ state: 'finished', taken: 9000, faulty: 0 });
  expect(await find('陶8999')).toHaveLength(1);
});
