import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

/** A Monday before the National Day week: 1 to 7 October are free, Saturday the 10th is worked. */
const monday = new Date('2026-09-28T09:30:00+08:00');
const workingDay = 420;

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell({ start: monday });
  drive = new Driver(house);
});
beforeEach(() => house.clock.set(monday));
afterAll(() => house.close());

const china = (moment: string) => new Date(`${moment}+08:00`);

const refused = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

interface ClockRow {
  readonly due_at: Date | null;
  readonly paused_at: Date | null;
  readonly breached_at: Date | null;
  readonly budget: { readonly amount: number };
}

async function handleClock(id: string): Promise<ClockRow | undefined> {
  const rows = await drive.rows<ClockRow>(
    `select due_at, paused_at, breached_at, budget from matters.matter_clock
     where matter_id = $1 and kind = 'handle' order by id desc limit 1`,
    [id],
  );
  return rows[0];
}

const eventsOf = async (id: string) =>
  (await drive.rows('select from matters.matter_event where matter_id = $1', [id])).length;

async function sweepAt(moment: Date): Promise<void> {
  house.clock.set(moment);
  while ((await house.cell.matters.api.sweepClocks()) > 0);
}

async function suspend(id: string, reviewOn: string): Promise<void> {
  await drive.act('handler', id, 'request_suspension', { reviewOn });
  await drive.act('leader', id, 'grant_suspension');
}

async function signed(complexity = 'ordinary'): Promise<string> {
  const { id } = await drive.report('reporter');
  await drive.act('dispatcher', id, 'accept', { complexity });
  await drive.act('dispatcher', id, 'dispatch', { assisting: [] });
  await drive.act('handler', id, 'sign');
  return id;
}

describe('an extension', () => {
  const ask = (id: string, days = 3) =>
    refused(drive.act('handler', id, 'request_extension', { days }));
  const grant = (id: string, part = 'dispatcher') =>
    refused(drive.act(part, id, 'grant_extension'));

  test('is asked by the body, granted by the dispatcher, told to the reporter', async () => {
    const id = await signed();
    expect(await grant(id)).toBe('appeals.no_extension_asked');
    expect(await refused(drive.act('reporter', id, 'request_extension'))).toBe(
      'matters.not_entitled',
    );
    const before = await handleClock(id);
    expect(await ask(id)).toBe('done');
    expect(await handleClock(id)).toEqual(before);
    const asked = await eventsOf(id);
    expect([await grant(id, 'handler'), await grant(id, 'verifier')]).toEqual([
      'matters.not_entitled',
      'matters.not_entitled',
    ]);
    expect(await ask(id)).toBe('appeals.extension_pending');
    expect(await eventsOf(id)).toBe(asked);
    expect(await grant(id)).toBe('done');
    const after = await handleClock(id);
    expect(after?.budget.amount).toBe((before?.budget.amount ?? 0) + 3 * workingDay);
    // Five working days end on Saturday the 10th; after it come the 12th, 13th and 14th.
    expect([before?.due_at, after?.due_at]).toEqual([
      china('2026-10-10T09:30:00'),
      china('2026-10-14T09:30:00'),
    ]);
    await house.cell.relay.drain();
    expect(await drive.told('reporter', id)).toContain('appeal.extended');
  });

  test.each([
    ['ordinary', 1],
    ['complex', 2],
  ])('where the matter is %s comes %i times at most', async (complexity, most) => {
    const id = await signed(complexity);
    for (let n = 0; n < most; n += 1) {
      expect([await ask(id, 1), await grant(id)]).toEqual(['done', 'done']);
    }
    const before = [await handleClock(id), await eventsOf(id)];
    expect(await ask(id, 1)).toBe('appeals.extensions_used_up');
    expect([await handleClock(id), await eventsOf(id)]).toEqual(before);
  });

  test.each([
    ['ordinary', 15],
    ['petition', 30],
  ])('where the matter is %s is of %i days at most', async (complexity, most) => {
    const id = await signed(complexity);
    expect(await ask(id, most + 1)).toMatch(/^(appeals.extension_too_long|matters.invalid_input)$/);
    expect(await ask(id, most)).toBe('done');
  });

  test('that is refused moves nothing and does not use one up', async () => {
    const id = await signed();
    const before = await handleClock(id);
    await ask(id);
    await drive.act('dispatcher', id, 'refuse_extension');
    expect(await handleClock(id)).toEqual(before);
    expect([await ask(id), await grant(id)]).toEqual(['done', 'done']);
  });
});

describe('a suspension', () => {
  test('is asked within 90 days, and granted by a leader alone', async () => {
    const id = await signed();
    const ask = (reviewOn: string) =>
      refused(drive.act('handler', id, 'request_suspension', { reviewOn }));
    for (const day of ['2026-09-28', '2026-09-01', '2026-12-28']) {
      expect([day, await ask(day)]).toEqual([day, 'appeals.review_date_out_of_range']);
    }
    expect(await refused(drive.act('leader', id, 'grant_suspension'))).toBe(
      'appeals.no_suspension_asked',
    );
    expect(await ask('2026-12-27')).toBe('done');
    for (const part of ['dispatcher', 'handler', 'verifier']) {
      const grant = drive.act(part, id, 'grant_suspension');
      expect(await refused(grant)).toBe('matters.not_entitled');
    }
    expect((await handleClock(id))?.paused_at).toBeNull();
    expect((await drive.act('leader', id, 'grant_suspension')).state).toBe('suspended');
  });

  test('stops the deadline; ended within holidays it runs from the first worked day', async () => {
    const id = await signed();
    house.clock.set(china('2026-09-30T09:30:00'));
    await suspend(id, '2026-11-30');
    const paused = await handleClock(id);
    expect(paused).toMatchObject({ due_at: null, paused_at: house.clock.now() });
    await sweepAt(china('2026-10-03T12:00:00'));
    expect((await handleClock(id))?.breached_at).toBeNull();
    await drive.act('handler', id, 'resume');
    // Two of five days are used. The 8th and 9th are worked, and so is Saturday the 10th.
    expect(await handleClock(id)).toMatchObject({
      due_at: china('2026-10-10T17:30:00'),
      paused_at: null,
      breached_at: null,
    });
  });

  test('that reaches its review date ends by itself, with the time that was left', async () => {
    const id = await signed();
    house.clock.set(china('2026-09-30T09:30:00'));
    await suspend(id, '2026-10-12');
    await sweepAt(china('2026-10-11T23:59:00'));
    expect((await handleClock(id))?.due_at).toBeNull();
    await sweepAt(china('2026-10-12T00:00:30'));
    expect((await handleClock(id))?.due_at).toEqual(china('2026-10-14T17:30:00'));
    const [event] = await drive.rows(
      `select actor_kind, to_state from matters.matter_event
       where matter_id = $1 order by seq desc limit 1`,
      [id],
    );
    expect(event).toEqual({ actor_kind: 'system', to_state: 'signed' });
    await house.cell.relay.drain();
    expect(await drive.told('reporter', id)).toEqual(
      expect.arrayContaining(['appeal.suspended', 'appeal.resumed']),
    );
  });

  test('never hides a deadline that was missed before', async () => {
    const id = await signed();
    const due = (await handleClock(id))?.due_at ?? null;
    await sweepAt(china('2026-10-12T09:30:00'));
    expect((await handleClock(id))?.breached_at).toEqual(due);
    await suspend(id, '2026-11-02');
    house.clock.set(china('2026-10-13T09:30:00'));
    await drive.act('leader', id, 'resume');
    expect((await handleClock(id))?.breached_at).toEqual(due);
    const [row] = await drive.rows(
      `select attributes->'overdue' as overdue from matters.matter where id = $1`,
      [id],
    );
    expect(row).toEqual({ overdue: true });
    await drive.act('handler', id, 'hand_in');
    await drive.act('verifier', id, 'verify');
    const late = await drive.rows(
      `select from (select measure, n from matters.tally
         union all select measure, n from matters.tally_delta) t
       where measure = 'late:handle' having sum(n) = 1`,
    );
    expect(late).toHaveLength(1);
  });
});
