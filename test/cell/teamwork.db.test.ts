import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { findWhistles } from '#modules/appeals/use-cases/find-whistles.ts';
import { getMatterPage } from '#modules/matters/use-cases/queries/read-matter.ts';
import { createTestCell, mondayMorning, type TestCell } from './cell.ts';
import { busLine, Driver } from './drive.ts';

let house: TestCell;
let drive: Driver;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const { api } = house.cell.identity;
  // Three who also hold the verifier's office: by that alone they could verify.
  for (const key of ['urban_handler', 'urban_body_head', 'street_center_dispatcher2']) {
    const personId = house.people.get(key) ?? '';
    const bodyId = house.bodies.get(key.startsWith('urban') ? 'urban' : 'street_center') ?? '';
    await api.assignPosition({ personId, bodyId, title: '核查员', capacity: 'verifier' });
  }
});
beforeEach(() => house.clock.set(mondayMorning));
afterAll(() => house.close());

const refused = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

async function pageOf(part: string, id: string) {
  const { db, cell } = house;
  return getMatterPage(db, cell.matters.api.reading(), await drive.actor(part), id);
}

async function rowOf(id: string) {
  const [row] = await drive.rows<{ state: string; version: number; merged_into_id: string | null }>(
    'select state, version, merged_into_id from matters.matter where id = $1',
    [id],
  );
  return row;
}

describe('whoever verifies', () => {
  const handled = async (category = busLine) => {
    const { id } = await drive.report('street_center_dispatcher2', {
      ...{ channel: 'on_behalf', helperOrganisation: '社区', mandate: '口头' },
    });
    await drive.act('dispatcher', id, 'accept', { category });
    await drive.act('dispatcher', id, 'dispatch', { assisting: [] });
    await drive.act('handler', id, 'sign');
    await drive.act('head', id, 'hand_in');
    return id;
  };

  test('neither collected, nor signed for it, nor handed it in; a third may', async () => {
    const id = await handled();
    const before = await rowOf(id);
    for (const part of ['street_center_dispatcher2', 'handler', 'head']) {
      for (const action of ['verify', 'send_back']) {
        expect([part, await refused(drive.act(part, id, action))]).toEqual([
          part,
          'appeals.verifier_took_part',
        ]);
      }
    }
    expect(await rowOf(id)).toEqual(before);
    expect((await drive.act('verifier', id, 'verify')).state).toBe('verified');
    const [event] = await drive.rows(
      `select actor_id, capacity from matters.matter_event
       where matter_id = $1 and action = 'verify'`,
      [id],
    );
    const { personId } = await drive.actor('verifier');
    expect(event).toEqual({ actor_id: personId, capacity: 'verifier' });
  });

  test('is of another body where the category says so', async () => {
    const colleague = await house.cell.identity.api.createPerson({
      ...{ kind: 'staff', name: '核查的同事', areaCode: '310199' },
    });
    await house.cell.identity.api.assignPosition({
      ...{ personId: colleague, bodyId: house.bodies.get('urban') ?? '' },
      ...{ title: '核查员', capacity: 'verifier' },
    });
    const actor = await house.cell.identity.api.actAs(colleague);
    if (!actor) throw new Error('the colleague holds an office');
    const tryVerify = (matterId: string) => {
      const input = { method: 'call', finding: '现场已恢复。' };
      return refused(house.cell.matters.api.act({ actor, matterId, action: 'verify', input }));
    };
    expect(await tryVerify(await handled())).toBe('done');
    const strict = house.cell.enforcement.api
      .listCategories()
      .find((one) => one.verifyByOtherBody && one.evidence === 'text');
    const id = await handled(strict?.path ?? '');
    expect(await tryVerify(id)).toBe('appeals.verifier_body_took_part');
    // The street's center took it down, so the county's verifies.
    expect(await refused(drive.act('verifier', id, 'verify'))).toBe(
      'appeals.verifier_body_took_part',
    );
    expect((await drive.act('center_verifier', id, 'verify')).state).toBe('verified');
  });
});

describe('a whistle', () => {
  const tasksOf = (...keys: string[]) => ({
    tasks: keys.map((key) => ({ bodyId: house.bodies.get(key) ?? '', task: `${key}到场` })),
  });
  const clocksOf = (id: string, kind: string) =>
    drive.rows<{ subject_body_id: string; due_at: Date; stopped_at: Date; breached_at: Date }>(
      `select subject_body_id, due_at, stopped_at, breached_at from matters.matter_clock
       where matter_id = $1 and kind = $2 order by id`,
      [id, kind],
    );
  const sweep = async () => {
    while ((await house.cell.matters.api.sweepClocks()) > 0);
    await house.cell.relay.drain();
  };

  const owedIn = async (id: string, part: string, asked = {}) => {
    const parts = { matters: house.cell.matters.api };
    const query = { limit: 20, ...asked };
    const { items } = await findWhistles(parts, await drive.actor(part), query);
    return items.find(({ card }) => card.id === id)?.assists;
  };

  test('gives each body its own deadline; the late one is warned, the lead waits', async () => {
    const id = await drive.reach('signed');
    const [water, gas] = [house.bodies.get('water') ?? '', house.bodies.get('gas') ?? ''];
    expect(await refused(drive.act('handler', id, 'whistle', tasksOf('water')))).toBe(
      'matters.not_entitled',
    );
    await drive.act('coordinator', id, 'whistle', tasksOf('water', 'gas'));
    const due = new Date(house.clock.now().getTime() + 120 * 60_000);
    expect(await clocksOf(id, 'report_in')).toMatchObject([
      { subject_body_id: water, due_at: due, stopped_at: null },
      { subject_body_id: gas, due_at: due, stopped_at: null },
    ]);
    await house.cell.relay.drain();
    expect(await drive.told('gas_handler', id)).toEqual(['matter.whistled']);

    house.clock.advanceMinutes(60);
    await drive.act('water_handler', id, 'report_in');
    const owed = (part: string, asked = {}) => owedIn(id, part, asked);
    const [come, called] = (await owed('coordinator')) ?? [];
    expect(come).toMatchObject({ bodyId: water, task: 'water到场', state: 'reported_in' });
    expect(called).toMatchObject({ state: 'called', dueAt: due.toISOString() });
    expect(await owed('gas_handler', { mine: 'assisting' })).toHaveLength(2);
    expect(await owed('handler', { mine: 'assisting' })).toBeUndefined();
    expect(await refused(owed('reporter'))).toBe('permit.not_allowed');
    const mineAre = (part: string, assists: string) => owed(part, { mine: 'assisting', assists });
    expect(await owed('coordinator', { assists: 'called' })).toHaveLength(2);
    expect(await mineAre('gas_handler', 'called')).toHaveLength(2);
    expect(await mineAre('water_handler', 'called')).toBeUndefined();
    expect(await mineAre('water_handler', 'reported_in')).toHaveLength(2);
    expect(await owed('coordinator', { assists: 'finished' })).toBeUndefined();
    expect(await owed('coordinator', { assists: 'late' })).toBeUndefined();
    expect(await refused(drive.act('handler', id, 'hand_in'))).toBe('appeals.assists_missing');
    expect(await clocksOf(id, 'assist')).toMatchObject([{ subject_body_id: water }]);

    house.clock.advanceMinutes(61);
    await sweep();
    expect(await drive.told('gas_handler', id)).toContain('matter.overdue');
    expect(await drive.told('gas_body_head', id)).toContain('matter.overdue');
    expect(await drive.told('water_handler', id)).not.toContain('matter.overdue');
    expect(await mineAre('gas_handler', 'late')).toHaveLength(2);
    expect(await mineAre('water_handler', 'late')).toBeUndefined();
    const [, late] = await clocksOf(id, 'report_in');
    expect(late).toMatchObject({ stopped_at: null, breached_at: due });
    expect(await refused(drive.act('handler', id, 'hand_in'))).toBe('appeals.assists_missing');

    await drive.act('gas_handler', id, 'report_in');
    expect((await clocksOf(id, 'report_in'))[1]).toMatchObject({
      stopped_at: house.clock.now(),
      breached_at: due,
    });
    expect((await drive.act('handler', id, 'hand_in')).state).toBe('handled');
    const measures = await drive.rows<{ measure: string; n: number }>(
      `select measure, sum(n)::int as n from (select measure, n from matters.tally
         union all select measure, n from matters.tally_delta) t
       where measure in ('whistled', 'on_time:report_in', 'late:report_in')
       group by measure order by measure`,
    );
    expect(measures).toEqual([
      { measure: 'late:report_in', n: 1 },
      { measure: 'on_time:report_in', n: 1 },
      { measure: 'whistled', n: 2 },
    ]);
  });

  test('brings in whom it calls, once, and nobody else', async () => {
    const id = await drive.reach('signed');
    const whistle = (...keys: string[]) =>
      refused(drive.act('coordinator', id, 'whistle', tasksOf(...keys)));
    expect(await whistle('urban')).toBe('appeals.already_takes_part');
    expect(await whistle('water', 'water')).toBe('appeals.already_takes_part');
    expect(await refused(drive.act('water_handler', id, 'report_in'))).toBe('matters.not_found');
    expect(await whistle('water')).toBe('done');
    expect(await whistle('water')).toBe('appeals.already_takes_part');
    expect(await refused(drive.act('gas_handler', id, 'report_in'))).toBe('matters.not_found');
    expect(await refused(drive.act('water_handler', id, 'finish_assist'))).toBe(
      'appeals.not_assisting',
    );
    expect(await refused(drive.act('water_handler', id, 'report_in'))).toBe('done');
    expect(await refused(drive.act('water_handler', id, 'report_in'))).toBe('appeals.not_awaited');
    expect(await refused(drive.act('water_handler', id, 'finish_assist'))).toBe('done');
    expect(await clocksOf(id, 'assist')).toMatchObject([{ stopped_at: house.clock.now() }]);
  });

  test('that was answered is not late because the lead is', async () => {
    const id = await drive.reach('signed');
    await drive.act('coordinator', id, 'whistle', tasksOf('water'));
    await drive.act('water_handler', id, 'report_in');
    await drive.act('water_handler', id, 'finish_assist');
    house.clock.advanceMinutes(60 * 24 * 60);
    await sweep();
    const actor = await drive.actor('coordinator');
    const red = await house.cell.matters.api.list(actor, {
      ...{ clock: 'red', order: 'newest', limit: 50 },
    });
    expect(red.items.map(({ card }) => card.id)).toContain(id);
    expect(await owedIn(id, 'coordinator', { assists: 'late' })).toBeUndefined();
    expect(await owedIn(id, 'coordinator', { assists: 'finished' })).toHaveLength(1);
  });
});

describe('matters that are one', () => {
  const followersOf = async (id: string) => {
    const rows = await drive.rows<{ person_id: string }>(
      'select distinct person_id from matters.subscription where matter_id = $1',
      [id],
    );
    const keys = new Map([...house.people].map(([key, person]) => [person, key]));
    return rows.map(({ person_id }) => keys.get(person_id)).toSorted();
  };
  const openCounted = async () => {
    const [counted] = await drive.rows<{ n: number }>(
      `select sum(n)::int as n from (select measure, n from matters.tally
         union all select measure, n from matters.tally_delta) t where measure = 'open'`,
    );
    const [open] = await drive.rows<{ n: number }>(
      'select count(*)::int as n from matters.matter where closed_at is null',
    );
    expect(counted).toEqual(open);
    return open?.n ?? 0;
  };
  const report = async (part: string) => (await drive.report(part)).id;
  const merge = (id: string, intoId: string) =>
    refused(drive.act('dispatcher', id, 'merge', { intoId }));

  test('tell all who reported them, through several merges, and come apart again', async () => {
    const before = await openCounted();
    const [first, second, main] = [
      await report('resident_1'),
      await report('resident_2'),
      await report('resident_3'),
    ];
    expect(await merge(first, second)).toBe('done');
    expect(await merge(second, main)).toBe('done');
    expect(await openCounted()).toBe(before + 1);
    expect(await followersOf(main)).toEqual(['resident_1', 'resident_2', 'resident_3']);
    await drive.act('dispatcher', main, 'answer_directly');
    await house.cell.relay.drain();
    const template = 'appeal.answered_together';
    for (const [part, own] of [
      ['resident_1', first],
      ['resident_2', second],
    ] as const) {
      expect([part, await drive.told(part, main)]).toEqual([part, []]);
      const [{ number } = { number: '' }] = await drive.rows<{ number: string }>(
        'select number from matters.matter where id = $1',
        [own],
      );
      const told = await drive.notices(part, own);
      expect(told.find((one) => one.template === template)?.body.zh).toContain(number);
    }
    expect(await drive.told('resident_3', main)).toContain('appeal.answered_directly');
    // Their own page tells how far it is, though the other person's matter is closed to them.
    expect(await pageOf('resident_1', first)).toMatchObject({
      mergedInto: null,
      together: {
        stage: 'assess',
        stateTitle: { zh: '直接答复' },
        answer: expect.stringContaining('街道大厅'),
      },
    });
    expect(await pageOf('resident_3', main)).toMatchObject({ together: null });
    await drive.act('dispatcher', second, 'split');
    expect(await followersOf(main)).toEqual(['resident_3']);
    expect(await followersOf(second)).toEqual(['resident_1', 'resident_2']);
    expect(await rowOf(second)).toMatchObject({ state: 'reported', merged_into_id: null });
    expect(await openCounted()).toBe(before + 1);
  });

  test('stop the clock of the one that ends; back, it runs on with what was left', async () => {
    const [main, same] = [await report('resident_1'), await report('resident_2')];
    await merge(same, main);
    house.clock.advanceMinutes(30);
    await drive.act('dispatcher', same, 'split');
    const clocks = await drive.rows(
      `select kind, started_at, due_at, stopped_at from matters.matter_clock
       where matter_id = $1 order by id`,
      [same],
    );
    const due = new Date(house.clock.now().getTime() + 120 * 60_000);
    expect(clocks).toEqual([
      { kind: 'accept', started_at: mondayMorning, due_at: due, stopped_at: null },
    ]);
    const events = await drive.rows<{ action: string }>(
      'select action from matters.matter_event where matter_id = $1 order by seq',
      [main],
    );
    expect(events.map(({ action }) => action)).toEqual(['report', 'absorb', 'release']);
  });

  test('are never merged into themselves, into what has ended, or by who may not', async () => {
    const [main, same] = [await report('resident_1'), await report('resident_2')];
    expect(await merge(same, same)).toBe('appeals.no_main');
    expect(await refused(drive.act('reporter', main, 'merge', { intoId: same }))).toBe(
      'matters.not_entitled',
    );
    await drive.act('dispatcher', main, 'decline');
    expect(await merge(same, main)).toBe('appeals.main_is_closed');
    const petition = { channel: 'petition_visit', visitors: 1, signatory: '王某' } as const;
    const { id: hidden } = await drive.report('petition_petition_clerk', petition);
    const duty = 'street_center_duty_officer';
    expect(await refused(drive.act(duty, same, 'merge', { intoId: hidden }))).toBe(
      'matters.not_entitled',
    );
    expect((await rowOf(same))?.version).toBe(1);
  });
});
