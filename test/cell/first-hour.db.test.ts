import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ManualClock } from '#platform/clock/clock.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import { buildActor } from '#modules/appeals/testing/crew.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import type { Cell } from '../../src/composition/cell.ts';
import { composeOn, mondayMorning } from './cell.ts';

let database: TestDatabase;
let cell: Cell;
const folder = mkdtempSync(join(tmpdir(), 'shanzhi-first-'));
beforeAll(async () => {
  database = await createTestDatabase();
  const clock = new ManualClock(mondayMorning);
  ({ cell } = await composeOn({ folder, db: database.db, clock }));
});
afterAll(async () => {
  cell.stop();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const byAddress = () =>
  cell.appeals.reportRequest(buildActor('resident'), {
    channel: 'resident',
    detail: '三号楼门口的路灯坏了。',
    address: '和平路 3 号楼',
    anonymous: false,
    attachments: [],
  });

test('before anybody has said where the cell is, a report by address is refused', () => {
  expect(byAddress).toThrow('appeals.no_area_yet');
});

test('with an administrator and no map, what has an address only reaches their desk', async () => {
  await cell.identity.api.appointAdministrator({
    username: 'wang',
    person: '王芳',
    password: 'temporary-7-Password',
    areaCode: '',
    home: { areaCode: '310199', name: '示例区治理中心' },
    further: false,
  });
  await cell.bodies.refresh();
  const { id } = await cell.matters.api.act(byAddress());
  const desk = buildActor('dispatcher', { areaCode: '310199' });
  const seen = await database.db.read(scopeOf(desk), (tx) => cell.matters.api.findBriefs(tx, [id]));
  expect(seen).toMatchObject([{ areaCode: '310199', state: 'reported' }]);
});
