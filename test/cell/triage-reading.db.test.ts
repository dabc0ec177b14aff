import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createModelShelf, keptUnderstanding } from '#modules/triage/index.ts';
import { readMatterText, readText } from '#modules/triage/use-cases/read-text.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const phone = '13912345678';
const subject = '3栋楼道漏气';
const detail = `昨晚起福佑路12号3栋2单元燃气正在泄漏，老人很害怕，物业不管，请马上来人。电话${phone}。`;

let house: TestCell;
let drive: Driver;
let folder: string;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  folder = mkdtempSync(join(tmpdir(), 'shanzhi-reading-'));
}, 120_000);
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const parts = () => ({
  ...{ db: house.db, clock: house.clock, matters: house.cell.matters.api },
  second: null,
  shelf: createModelShelf(folder),
  understanding: keptUnderstanding(),
  listCategories: () => house.cell.enforcement.api.listCategories(),
  areaName: (code: string) => house.cell.grids.api.areaName(code),
  listAreas: () => house.cell.grids.api.listAreas(),
  placesIn: () => Promise.resolve([]),
  areaAt: () => null,
});

test('whoever enters a call has it read, with the numbers of people masked', async () => {
  const areaCode = await drive.community();
  const reading = await readText(parts(), await drive.actor('caller'), {
    ...{ subject, detail, areaCode },
  });
  expect(reading.categories[0]?.path).toBe('供水供电供气/供气/燃气泄漏');
  expect(reading.categories[0]?.words.length).toBeGreaterThan(0);
  expect(reading.urgency.value).toBe('urgent');
  expect(reading.dangers).toContainEqual(
    expect.objectContaining({ kind: 'gas', standing: 'told' }),
  );
  const kinds = new Set(reading.facts.map(({ kind }) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['address', 'unit', 'time', 'phone', 'body']));
  expect(JSON.stringify(reading)).not.toContain(phone);
  expect(JSON.stringify(reading)).toContain('139****5678');
});

test('the community that a text names is told, with the words that say so', async () => {
  const communities = house.cell.grids.api.listAreas({ level: 'community' });
  const [community] = communities;
  const body = { detail: `${community?.name ?? ''}门口的路灯坏了两天。` };
  const { places } = await readText(parts(), await drive.actor('caller'), body);
  expect(places[0]).toMatchObject({ areaCode: community?.code, areaName: community?.name });
  expect(places[0]?.words).toContain(community?.name);
  const elsewhere = await readText(parts(), await drive.actor('caller'), {
    detail: '某地的路灯坏了两天。',
  });
  expect(elsewhere.places).toEqual([]);
});

test('a matter is read by those who see it, times reckoned from when it was opened', async () => {
  const { id } = await drive.report('reporter', { title: subject, detail });
  const opened = house.clock.now();
  house.clock.advanceMinutes(10 * 24 * 60);
  const reading = await readMatterText(parts(), await drive.actor('dispatcher'), id);
  const time = reading.facts.find(({ kind }) => kind === 'time');
  const from = time?.kind === 'time' ? Date.parse(time.from ?? '') : Number.NaN;
  expect(opened.getTime() - from).toBeGreaterThan(0);
  expect(opened.getTime() - from).toBeLessThan(36 * 3_600_000);
});

test('what people chose for texts like it counts; no matter teaches itself', async () => {
  const category = house.cell.enforcement.api.listCategories().at(-1)?.path ?? '';
  const bench = '长椅油漆剥落，座位断裂，没法坐下休息。';
  const { id } = await drive.report('reporter', { title: '长椅断裂', detail: bench });
  const chosen = async (matterId?: string) => {
    await house.cell.relay.drain();
    const { categories } =
      matterId === undefined
        ? await readText(parts(), await drive.actor('dispatcher'), { detail: bench })
        : await readMatterText(parts(), await drive.actor('dispatcher'), matterId);
    return categories.find(({ path }) => path === category)?.chosenBefore ?? 0;
  };
  expect(await chosen()).toBe(0);
  await drive.act('dispatcher', id, 'accept', { category, dispatchByHand: true });
  const leadBodyId = house.bodies.get('urban') ?? '';
  await drive.act('dispatcher', id, 'dispatch', { leadBodyId, reason: '由它办' });
  expect([await chosen(), await chosen(id)]).toEqual([1, 0]);
});

test('it is for offices that enter or dispatch, where they do', async () => {
  const notAllowed = expect.objectContaining({ code: expect.stringMatching(/^permit\./) });
  const ask = async (part: string, areaCode: string) =>
    readText(parts(), await drive.actor(part), { detail, areaCode });
  const areaCode = await drive.community();
  await expect(ask('reporter', areaCode)).rejects.toEqual(notAllowed);
  await expect(ask('handler', areaCode)).rejects.toEqual(notAllowed);
  await expect(ask('dispatcher', '310199002')).rejects.toEqual(notAllowed);
  const nothing = expect.objectContaining({ code: 'triage.no_matter' });
  const unknown = '00000000-0000-7000-8000-000000000000';
  const dispatcher = await drive.actor('dispatcher');
  await expect(readMatterText(parts(), dispatcher, unknown)).rejects.toEqual(nothing);
});
