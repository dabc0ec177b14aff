import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { createModelShelf } from '#modules/triage/index.ts';
import { insertReadings } from '#modules/triage/data/reading-rows.ts';
import { findDriftAlarm } from '#modules/triage/use-cases/watch-drift.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
}, 120_000);
afterAll(() => house.close());

const parts = () => ({
  ...{ db: house.db, clock: house.clock, shelf: createModelShelf(house.folder) },
});
const closing = new AbortController().signal;
const watch = async () => {
  await house.cell.jobDeclarations
    .find(({ task }) => task === 'triage.watch_drift')
    ?.handler({}, closing);
};
const toldKeepers = async () => {
  const { personId } = await drive.actor('center_administrator');
  const scope = { ...wholeCell, persons: personId === null ? [] : [personId] };
  return house.db.read(scope, (tx) =>
    tx.query<{ link: string }>(
      `select link from notify.notification where person_id = $1 and template = 'triage.drift'`,
      [personId],
    ),
  );
};
/** Right so many times in ten, day by day. */
const readings = (fromDay: number, toDay: number, rightInTen: number) => {
  const { version } = parts().shelf.of(null).card;
  const now = house.clock.now().getTime();
  return Array.from({ length: (fromDay - toDay) * 5 }, (_, at) => ({
    ...{ matterId: house.ids.next(), version, label: '城乡建设', confidence: 0.8 },
    decided: at % 10 < rightInTen ? '城乡建设' : '教育文体',
    at: new Date(now - fromDay * 86_400_000 + at * 17_280_000),
    ...{ areaCode: '310199001001', channel: 'resident', characters: 50 },
  }));
};
const write = (rows: ReturnType<typeof readings>) =>
  house.db.write(wholeCell, (tx) => insertReadings(tx, rows));

test('as right as before: nobody is told', async () => {
  await write(readings(90, 31, 9));
  await watch();
  expect(await toldKeepers()).toEqual([]);
  expect(await findDriftAlarm(parts(), await drive.actor('leader'))).toEqual({ alarm: null });
});

test('worse than before: who chooses models is told once, and the board shows it', async () => {
  await write(readings(29, 1, 6));
  await watch();
  await watch();
  expect(await toldKeepers()).toEqual([{ link: '/desk/models' }]);
  const { alarm } = await findDriftAlarm(parts(), await drive.actor('leader'));
  expect(alarm?.before).toBeCloseTo(0.9, 1);
  expect(alarm?.recent).toBeCloseTo(0.6, 1);
});

test('the board of others does not show it', async () => {
  await expect(findDriftAlarm(parts(), await drive.actor('reporter'))).rejects.toMatchObject({
    code: 'permit.not_allowed',
  });
});
