import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { createModelShelf } from '#modules/triage/index.ts';
import { suggestBody } from '#modules/triage/use-cases/suggest-body.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

/** A category that the list names nobody for. */
const silent = '商贸旅游/旅游/景区服务';

let house: TestCell;
let drive: Driver;
let category: string;
const idOf = (key: string) => house.bodies.get(key) ?? '';
/** As the composition answers, but for a list that knows nothing of this category. */
const parts = () => ({
  ...{ db: house.db, clock: house.clock, matters: house.cell.matters.api },
  shelf: createModelShelf(house.folder),
  namedByList: (question: { readonly category: string }) =>
    Promise.resolve(question.category === category ? [] : [idOf('urban')]),
  bodies: {
    nameOf: (id: string) => house.cell.bodies.find(id)?.name ?? '',
    mayGet: (id: string, areaCode: string) =>
      house.cell.bodies.isActive(id) &&
      areaCode.startsWith(house.cell.bodies.find(id)?.areaCode ?? 'none'),
  },
});
const accepted = async (detail = '路边的长椅坏了，没法坐。') => {
  const { id } = await drive.report('reporter', { detail });
  await drive.act('dispatcher', id, 'accept', { category, dispatchByHand: true });
  return id;
};
const sentTo = async (body: string, detail?: string) => {
  const id = await accepted(detail);
  await drive.act('dispatcher', id, 'dispatch', { leadBodyId: idOf(body), reason: '一直由它办' });
  return id;
};
const suggested = async (id: string, part = 'dispatcher') => {
  await house.cell.relay.drain();
  return suggestBody(parts(), await drive.actor(part), id);
};

beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const paths = house.cell.enforcement.api.listCategories().map(({ path }) => path);
  category = paths.find((path) => path === silent) ?? paths.at(-1) ?? '';
}, 120_000);
afterAll(() => house.close());

test('nothing was sent yet: nothing is suggested', async () => {
  expect(await suggested(await accepted())).toEqual({ listIsSilent: true, items: [] });
});

test('what people did five times is suggested, with the count; it sends nothing', async () => {
  for (let n = 0; n < 5; n += 1) await sentTo('urban');
  const id = await accepted();
  const { listIsSilent, items } = await suggested(id);
  expect(listIsSilent).toBe(true);
  expect(items[0]).toMatchObject({ bodyId: idOf('urban') });
  expect(items[0]?.confidence).toBeGreaterThan(0.5);
  expect(items[0]?.reasons[0]?.zh).toMatch(/^近 90 天同类（.+）5 件中 5 件派给它$/);
  const [row] = await drive.rows<{ state: string }>(
    'select state from matters.matter where id = $1',
    [id],
  );
  expect(row?.state).toBe('accepted');
});

test('where the list names a body, no habit is told beside it', async () => {
  const { id } = await drive.report('reporter');
  await drive.act('dispatcher', id, 'accept', { dispatchByHand: true });
  expect(await suggested(id)).toEqual({ listIsSilent: false, items: [] });
});

test('a body that gives back sinks; whom an arbitration names rises', async () => {
  const confidence = async (body: string) => {
    const { items } = await suggested(await accepted());
    return items.find(({ bodyId }) => bodyId === idOf(body))?.confidence ?? 0;
  };
  const before = await confidence('urban');
  const back: string[] = [];
  for (let n = 0; n < 2; n += 1) {
    const id = await sentTo('urban');
    await drive.act('handler', id, 'return');
    back.push(id);
  }
  const after = await confidence('urban');
  expect(after).toBeLessThan(before);
  const [first = ''] = back;
  expect((await suggested(first)).items.map(({ bodyId }) => bodyId)).not.toContain(idOf('urban'));
  await drive.act('dispatcher', first, 'dispatch', { leadBodyId: idOf('urban'), reason: '再派' });
  await drive.act('handler', first, 'return');
  await drive.act('arbiter', first, 'arbitrate', {
    fault: 'dispatcher',
    leadBodyId: idOf('water'),
  });
  expect(await confidence('water')).toBeGreaterThan(0.15);
  const { items } = await suggested(await accepted());
  expect(items.flatMap(({ reasons }) => reasons.map(({ zh }) => zh))).toContainEqual(
    expect.stringMatching(/^它退回过 \d 件同类$/),
  );
});

test('another street neither learns of it nor sends to its bodies', async () => {
  const elsewhere = '310199002';
  const { id } = await drive.report('reporter', { areaCode: undefined, address: '老码头旁边' });
  await house.cell.relay.drain();
  const actor = await drive.actor('center_dispatcher');
  await house.db.write(wholeCell, (tx) =>
    tx.query('update matters.matter set category = $2, area_code = $3 where id = $1', [
      id,
      category,
      elsewhere,
    ]),
  );
  expect(await suggestBody(parts(), actor, id)).toEqual({ listIsSilent: true, items: [] });
});

test('a body that is no longer in force is not named', async () => {
  const id = await accepted();
  const { bodies, ...rest } = parts();
  const gone = { ...bodies, mayGet: (body: string) => body !== idOf('urban') };
  const actor = await drive.actor('dispatcher');
  const { items } = await suggestBody({ ...rest, bodies: gone }, actor, id);
  expect(items.map(({ bodyId }) => bodyId)).not.toContain(idOf('urban'));
});

test('it is for those who accept or dispatch there', async () => {
  const id = await accepted();
  const notAllowed = expect.objectContaining({ code: 'permit.not_allowed' });
  await expect(suggested(id, 'reporter')).rejects.toEqual(notAllowed);
  await expect(suggested(id, 'neighbour')).rejects.toEqual(notAllowed);
});
