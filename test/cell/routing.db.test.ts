import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBoard } from '#modules/matters/use-cases/queries/read-board.ts';
import { getMatterPage } from '#modules/matters/use-cases/queries/read-matter.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { busLine, Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
});
afterAll(() => house.close());

async function stateOf(id: string): Promise<string | undefined> {
  const [row] = await drive.rows<{ state: string }>(
    'select state from matters.matter where id = $1',
    [id],
  );
  return row?.state;
}

test('one rule that may sends a public matter out by itself, a private one waits', async () => {
  const { id: shared } = await drive.report('reporter');
  const { id: own } = await drive.report('reporter');
  await drive.act('dispatcher', shared, 'accept', { kind: 'public', category: busLine });
  await drive.act('dispatcher', own, 'accept', { kind: 'private', category: busLine });
  await house.cell.relay.drain();
  expect(await stateOf(shared)).toBe('dispatched');
  expect(await stateOf(own)).toBe('accepted');
  await drive.act('dispatcher', own, 'dispatch');
  expect(await stateOf(own)).toBe('dispatched');
});

/** The actions that the page of a matter offers to a person. */
async function offered(part: string, id: string): Promise<string[]> {
  const { cell, db } = house;
  const page = await getMatterPage(db, cell.matters.api.reading(), await drive.actor(part), id);
  return page.actions.map(({ action }) => action);
}

test('the page offers what could be done now: no hand-in while a part is open', async () => {
  const id = await drive.reach('signed');
  expect(await offered('handler', id)).toContain('hand_in');
  const part = await drive.report('dispatcher', { parentId: id });
  expect(await offered('handler', id)).not.toContain('hand_in');
  await drive.act('dispatcher', part.id, 'decline');
  expect(await offered('handler', id)).toContain('hand_in');
});

test('only a reporter who can be reached is asked', async () => {
  const known = await drive.report('reporter');
  expect(await offered('dispatcher', known.id)).toContain('ask');
  const nameless = await drive.report('reporter', { anonymous: true });
  expect(await offered('dispatcher', nameless.id)).not.toContain('ask');
});

test('why a body was named is said in words: the area by its name, the ground once', async () => {
  const { id } = await drive.report('reporter');
  await drive.act('dispatcher', id, 'accept', { kind: 'public', category: busLine });
  await house.cell.relay.drain();
  const [event] = await drive.rows<{ reasons: { zh: string; en: string }[] }>(
    `select reasons from matters.matter_event where matter_id = $1 and action = 'dispatch'`,
    [id],
  );
  const [reason] = event?.reasons ?? [];
  const [county] = house.cell.grids.api.listAreas({ level: 'county' });
  expect(reason?.zh).toMatch(/^按权责清单自动派给示范区.+：/);
  for (const words of [reason?.zh ?? '', reason?.en ?? '']) {
    expect(words).toContain(county?.name);
    expect(words).not.toMatch(/\d{6}/);
    expect(words.match(/依据：|Legal ground:/g)).toHaveLength(1);
  }
});

test('before it is accepted one sees where it will go by itself, and can hold it', async () => {
  const { id } = await drive.report('reporter');
  const seen = async (asked: object, part = 'dispatcher') =>
    house.cell.appeals.proposeRoute(await drive.actor(part), id, asked);
  expect(await seen({})).toEqual({ outcome: 'none', proposals: [] });
  const big = await seen({ category: busLine, kind: 'public' });
  expect(big.proposals).toMatchObject([{ bodyName: expect.any(String), automatic: true }]);
  expect(await seen({ category: busLine }, 'street_center_duty_officer')).toMatchObject(big);
  const small = await seen({ category: busLine, kind: 'community' });
  expect(small.proposals.map(({ automatic }) => automatic)).toEqual([false, false]);
  expect(small.proposals[0]).toMatchObject({
    bodyId: house.bodies.get('community_001'),
    reason: { zh: '小事：先由社区商量办' },
  });
  await expect(seen({ category: busLine }, 'handler')).rejects.toThrow();
  await drive.act('dispatcher', id, 'accept', {
    kind: 'public',
    category: busLine,
    dispatchByHand: true,
  });
  await house.cell.relay.drain();
  expect(await stateOf(id)).toBe('accepted');
  expect((await seen({})).proposals).toMatchObject([{ automatic: false }]);
});

test('a small matter waits for a dispatcher; taken back, both bodies are told', async () => {
  const { id } = await drive.report('reporter');
  await drive.act('dispatcher', id, 'accept', { kind: 'community', category: busLine });
  await house.cell.relay.drain();
  expect(await stateOf(id)).toBe('accepted');
  const leadBodyId = house.bodies.get('urban') ?? '';
  await expect(
    drive.act('dispatcher', id, 'dispatch', { leadBodyId, reason: undefined }),
  ).rejects.toMatchObject({ code: 'appeals.small_needs_reason' });
  await drive.act('dispatcher', id, 'dispatch', { leadBodyId, reason: '社区没有执法权' });
  await drive.act('dispatcher', id, 'recall', { reason: '社区愿意先试' });
  await drive.act('dispatcher', id, 'dispatch', {
    ...{ leadBodyId: house.bodies.get('community_001'), reason: undefined, assisting: [] },
  });
  await house.cell.relay.drain();
  expect(await drive.told('handler', id)).toEqual(['appeal.taken_back', 'matter.dispatched']);
  expect(await drive.told('reporter', id)).toContain('appeal.recalled');
});

test('a return that an arbitration finds wrong counts against the body on the board', async () => {
  const urban = house.bodies.get('urban') ?? '';
  const { cell, db } = house;
  const figures = async () => {
    const board = await readBoard(db, cell.matters.api.reading(), await drive.actor('leader'), {});
    return board.byBody.find(({ bodyId }) => bodyId === urban);
  };
  const id = await drive.reach('returned');
  await drive.act('dispatcher', id, 'dispatch');
  await drive.act('handler', id, 'return');
  expect(await figures()).toMatchObject({ wrongfulReturnRate: 0 });
  await drive.act('arbiter', id, 'arbitrate', { fault: 'body' });
  expect(await figures()).toMatchObject({ bodyName: expect.any(String), wrongfulReturnRate: 0.5 });
});

test('what an arbiter finds wrong with the list becomes a draft of its correction', async () => {
  const [urban, water] = ['urban', 'water'].map((key) => house.bodies.get(key) ?? '');
  const id = await drive.reach('returned');
  await drive.act('dispatcher', id, 'dispatch', { leadBodyId: urban });
  await drive.act('handler', id, 'return');
  await drive.act('arbiter', id, 'arbitrate', { fault: 'list', leadBodyId: water });
  await house.cell.relay.drain();
  const arbiter = await drive.actor('arbiter');
  const items = await drive.rows(
    `select state, created_by, category, body_id, automatic
     from enforcement.list_version v join enforcement.item on version_id = v.id
     where source like $1 || '%' and note = v.title and title like '仲裁更正 SQ%'`,
    [`appeal:${id}`],
  );
  const draft = { state: 'draft', created_by: arbiter.personId };
  expect(items).toEqual([{ ...draft, category: busLine, body_id: water, automatic: false }]);
});

test('an address alone is filed where it names, or where somebody finds it', async () => {
  const { cell } = house;
  const areaOf = async (id: string) => {
    const [row] = await drive.rows<{ street_code: string; community_code: string }>(
      'select street_code, community_code from matters.matter where id = $1',
      [id],
    );
    return [row?.street_code, row?.community_code];
  };
  const named = await drive.report('reporter', { areaCode: undefined, address: '福佑路12号' });
  const [community] = cell.grids.api.listAreas({ level: 'community' });
  expect(community?.name).toBe('福佑路社区');
  expect(await areaOf(named.id)).toEqual(['310199001', community?.code]);
  const { id } = await drive.report('reporter', { areaCode: undefined, address: '老码头旁边' });
  expect(await areaOf(id)).toEqual(['310199', '310199']);
  const open = async (area: string) =>
    (await readBoard(house.db, cell.matters.api.reading(), await drive.actor('leader'), { area }))
      .open;
  await cell.relay.drain();
  const before = await open('310199001001');
  await expect(drive.act('dispatcher', id, 'accept')).rejects.toThrow();
  await drive.act('center_dispatcher', id, 'place', {
    ...{ areaCode: '310199001001', address: '金陵东路渡口' },
  });
  expect(await areaOf(id)).toEqual(['310199001', '310199001001']);
  await cell.relay.drain();
  expect(await open('310199001001')).toBe(before + 1);
  expect(await drive.told('dispatcher', id)).toContain('appeal.placed');
  const found = await drive.rows<{ id: string }>(
    `select matter_id as id from matters.search_entry where lexemes @@ '渡口'::tsquery`,
  );
  expect(found.map((row) => row.id)).toContain(id);
  await drive.act('dispatcher', id, 'accept');
  await expect(
    drive.act('dispatcher', id, 'place', { areaCode: '310199999' }),
  ).rejects.toMatchObject({ code: 'appeals.unknown_area' });
});
