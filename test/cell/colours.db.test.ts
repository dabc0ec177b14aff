import { afterAll, beforeAll, expect, test } from 'vitest';
import { MatterQuery } from '#modules/matters/contract.ts';
import { findMatters } from '#modules/matters/use-cases/queries/list-matters.ts';
import { getMatterPage } from '#modules/matters/use-cases/queries/read-matter.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
});
afterAll(() => house.close());

const days = (count: number) => count * 24 * 60;

async function listed(query: { readonly [name: string]: unknown }, part = 'dispatcher') {
  const { db, cell } = house;
  const actor = await drive.actor(part);
  const asked = MatterQuery.parse({ limit: 100, ...query });
  return (await findMatters(db, cell.matters.api.reading(), actor, asked)).items;
}

test('the filter of a colour finds just the matters whose card has it', async () => {
  const extended = await drive.reach('signed');
  const suspended = await drive.reach('signed');
  await drive.reach('answered');
  await drive.act('handler', extended, 'request_extension', { days: 15 });
  house.clock.advanceMinutes(days(8));
  while ((await house.cell.matters.api.sweepClocks()) > 0);
  // The answer's rating period runs out, both others are late: one is extended, one suspended.
  await drive.act('dispatcher', extended, 'grant_extension');
  await drive.act('handler', suspended, 'request_suspension');
  await drive.act('leader', suspended, 'grant_suspension');
  const young = await drive.reach('signed');
  await drive.act('handler', young, 'contact');
  const half = await drive.reach('signed');
  await drive.act('handler', half, 'contact');
  house.clock.advanceMinutes(days(1));
  while ((await house.cell.matters.api.sweepClocks()) > 0);
  await drive.reach('reported');
  const all = await listed({});
  const coloured = (colour: string) =>
    all.filter(({ clockColour }) => clockColour === colour).map(({ id }) => id);
  for (const colour of ['red', 'amber', 'green', 'none'] as const) {
    const found = await listed({ clock: colour });
    expect([colour, found.map(({ id }) => id)]).toEqual([colour, coloured(colour)]);
  }
  expect(coloured('red')).toEqual(expect.arrayContaining([extended, suspended]));
  expect(coloured('green')).not.toEqual([]);
  expect(coloured('none')).not.toEqual([]);
});

test('a card says whose deadline it shows: staff’s work, or the reporter’s promise', async () => {
  const signed = await drive.reach('signed');
  const answered = await drive.reach('answered');
  const card = async (part: string, id: string) => {
    const found = (await listed({}, part)).find((one) => one.id === id);
    const page = await getMatterPage(
      house.db,
      house.cell.matters.api.reading(),
      await drive.actor(part),
      id,
    );
    expect(page.card).toEqual(found);
    const { dueAt, dueTitle, clockColour } = page.card;
    const due = page.clocks.find((clock) => clock.dueAt === dueAt && clock.stoppedAt === null);
    expect(due?.title).toEqual(dueTitle ?? undefined);
    return [dueTitle?.zh ?? null, clockColour];
  };
  expect(await card('handler', signed)).toEqual(['首次联系时限', 'green']);
  expect(await card('reporter', signed)).toEqual(['办理时限', 'green']);
  expect(await card('handler', answered)).toEqual(['评价期', 'none']);
  expect(await card('reporter', answered)).toEqual(['评价期', 'green']);
});
