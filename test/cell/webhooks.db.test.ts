import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJobRunner, type JobRunner } from '#platform/jobs/index.ts';
import { createLog } from '#platform/log/index.ts';
import { openReceiver, type Receiver } from '#platform/webhooks/testing/receiver.ts';
import { isGenuine } from '#platform/webhooks/testing/verify.ts';
import { signedIn, type Caller } from '#test/contract/callers.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
let runner: JobRunner;
let partner: Receiver;
let stranger: Receiver;
let secret: string;
beforeAll(async () => {
  house = await createTestCell({ config: { demo: true } });
  drive = new Driver(house);
  partner = await openReceiver();
  stranger = await openReceiver();
  const log = createLog({ destination: { write: () => undefined } });
  const declarations = house.cell.jobDeclarations;
  runner = createJobRunner({ appUrl: house.db.appUrl, declarations, log });
  await house.cell.relay.drain();
  ({ secret } = await register('310199001', partner));
  await register('310199002', stranger);
});
afterAll(async () => {
  await runner.stop();
  await Promise.all([partner.close(), stranger.close()]);
  await house.close();
});

async function register(area: string, { url }: Receiver): Promise<{ secret: string }> {
  const administrator = await appoint(area);
  const wish = { title: '区平台', url, areaCode: area, topics: ['matter.changed'] };
  const reply = await house.app.inject({
    ...{ method: 'POST', url: '/api/webhooks', headers: administrator.headers(), payload: wish },
  });
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json();
}

async function appoint(area: string): Promise<Caller> {
  const body = await house.cell.identity.api.createBody({
    ...{ kind: 'street', name: `街道 ${area}`, areaCode: area },
  });
  const office = { capacity: 'administrator', bodyId: body.id, areaCodes: [area] };
  return signedIn(house, `administrator ${area}`, area, [office]);
}

async function tell(): Promise<void> {
  await house.cell.relay.drain();
  const due = `select from graphile_worker._private_jobs
    where run_at <= now() and is_available and key like 'webhooks:%'`;
  while ((await house.db.ownerQuery(due)).length > 0) await runner.drain();
}

test('a partner hears of each step, and of nobody’s name or words', async () => {
  const { id, number } = await drive.report('caller', {
    ...({ channel: 'hotline', callerPhone: '13912345678', callNumber: 'C-7' } as const),
    contact: { name: '欧阳海棠' },
    detail: '海棠路三号院门口的窨井盖翻了',
  });
  await drive.act('dispatcher', id, 'note', { text: '内部：先联系物业老赵' });
  await drive.act('dispatcher', id, 'accept');
  await tell();
  const told = partner.received.map(({ body }) => JSON.parse(body));
  const actions = told.map(({ data }) => data.action);
  expect(actions.toSorted()).toEqual(['accept', 'dispatch', 'report']);
  const area = await drive.community();
  expect(told.find(({ data }) => data.action === 'report')).toEqual({
    type: 'matter.changed',
    timestamp: house.clock.now().toISOString(),
    data: {
      ...{ id, number, seq: 1, type: 'appeal', action: 'report', state: 'reported' },
      ...{ stage: 'report', area, at: house.clock.now().toISOString() },
      link: `http://shanzhi.test/desk/matters/${id}`,
    },
  });
  const all = partner.received.map(({ body }) => body).join();
  expect(all).not.toMatch(/13912345678|欧阳|海棠|窨井|老赵/);
  expect(partner.received.every((one) => isGenuine(secret, one, house.clock.now()))).toBe(true);
});

test('nobody hears of a petition; a stranger’s area hears nothing at all', async () => {
  const before = partner.received.length;
  await drive.report('petition_petition_clerk', {
    ...({ channel: 'petition_letter', receivedOn: '2026-11-20', signatory: '王芳' } as const),
  });
  await tell();
  expect(partner.received).toHaveLength(before);
  expect(stranger.received).toEqual([]);
});
