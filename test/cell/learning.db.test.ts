import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, type Caller } from '#test/contract/callers.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

const kinds = {
  城乡建设: ['路灯坏了看不见路', '下水道堵了往外冒水', '人行道地砖松动', '小区门口路面塌陷'],
  教育文体: ['学校食堂饭菜不新鲜', '幼儿园乱收费', '老师课后有偿补课', '孩子入学名额怎么排'],
};
const path = '/api/triage/models/learning';
const never = new AbortController().signal;

let house: TestCell;
let drive: Driver;
let callers: Record<'keeper' | 'clerk', Caller>;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const bodyId = house.bodies.get('center') ?? '';
  const staff = (name: string, capacity: string) =>
    signedIn(house, name, '310199', [{ capacity, bodyId }]);
  callers = {
    keeper: await staff('keeper', 'administrator'),
    clerk: await staff('clerk', 'dispatcher'),
  };
});
afterAll(() => house.close());

async function ask(method: 'POST' | 'DELETE', who: keyof typeof callers = 'keeper') {
  const headers = callers[who].headers();
  const reply = await house.app.inject({ method, url: path, headers });
  return [reply.statusCode, reply.body === '' ? '' : reply.json<{ code: string }>().code];
}

interface Seen {
  readonly learning: { readonly outcome: string | null; readonly version: string | null } | null;
  readonly models: readonly { readonly version: string; readonly ships: boolean }[];
  readonly shadow: object | null;
}

async function seen(): Promise<Seen> {
  const headers = callers.keeper.headers();
  return (await house.app.inject({ url: '/api/triage/models', headers })).json<Seen>();
}

/** Works what was asked for, as the runner of jobs would. */
async function work(closing: AbortSignal = never): Promise<void> {
  const rows = await house.db.ownerQuery<{ id: string }>(
    'select id from triage.learning where ended_at is null',
  );
  const job = house.cell.jobDeclarations.find(({ task }) => task === 'triage.learn');
  await job?.handler({ id: rows[0]?.id }, closing);
}

test('nobody else begins it; with too little to learn from it says so', async () => {
  expect(await ask('POST', 'clerk')).toEqual([403, 'permit.not_allowed']);
  expect(await ask('DELETE')).toEqual([404, 'triage.learning_none']);
  expect(await ask('POST')).toEqual([204, '']);
  expect(await ask('POST')).toEqual([409, 'triage.learning_already']);
  await work();
  expect((await seen()).learning).toMatchObject({ outcome: 'refused', version: null });
});

test('it learns beside everything else, and nothing comes to work by itself', async () => {
  const paths = house.cell.enforcement.api.listCategories().map((one) => one.path);
  for (const [top, texts] of Object.entries(kinds)) {
    const category = paths.findLast((one) => one.startsWith(`${top}/`)) ?? '';
    for (let n = 0; n < 24; n += 1) {
      const { id } = await drive.report('reporter', { detail: `${texts[n % 4]}，第${n}次反映。` });
      await drive.act('dispatcher', id, 'accept', { category });
    }
  }
  expect(await ask('POST')).toEqual([204, '']);
  await work();
  const { learning, models, shadow } = await seen();
  expect(learning?.outcome).toBe('learned');
  expect(models.map(({ version, ships }) => [version, ships])).toContainEqual([
    ...[learning?.version, false],
  ]);
  expect(shadow).toBeNull();
});

test('stopped it leaves nothing; ended with its program it may be begun again', async () => {
  const before = (await seen()).models.length;
  await ask('POST');
  expect(await ask('DELETE')).toEqual([204, '']);
  await work();
  expect((await seen()).learning?.outcome).toBe('cancelled');
  await ask('POST');
  const closing = new AbortController();
  const worked = work(closing.signal);
  closing.abort();
  await expect(worked).rejects.toThrow();
  expect((await seen()).learning?.outcome).toBe('lost');
  // Killed without a word: after some minutes of silence another may be asked for.
  await ask('POST');
  expect((await ask('POST'))[0]).toBe(409);
  house.clock.advanceMinutes(4);
  expect((await ask('POST'))[0]).toBe(204);
  expect((await seen()).models.length).toBe(before);
});
