import { afterAll, beforeAll, expect, test } from 'vitest';
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
