import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phonePhoto } from '#platform/files/samples.ts';
import { scopeOf, wholeCell, type Scope } from '#platform/permit/permit.ts';
import { signedIn } from '#test/contract/callers.ts';
import { upload } from '#test/contract/house.ts';
import { createTestCell, type TestCell } from './cell.ts';
import { Driver } from './drive.ts';

/** Whatever is somebody's, or of an area. */
const guarded = [
  ...['matters.matter', 'matters.matter_event', 'matters.matter_clock', 'matters.contact'],
  ...['matters.subscription', 'matters.search_entry', 'matters.saved_view', 'files.file'],
  ...['notify.notification', 'identity.audit_entry', 'identity.person'],
  ...['appeals.import', 'appeals.import_fault', 'webhooks.endpoint', 'webhooks.delivery'],
  ...['matters.tally', 'matters.tally_day', 'matters.tally_delta'],
  ...['registry.person', 'registry.residence', 'registry.person_event', 'registry.look'],
  ...['registry.place', 'registry.household', 'registry.import', 'registry.import_fault'],
  'registry.same_person',
];

/** The others. Whoever adds a table decides on which side of the wall it stands. */
const open = [
  // Public, or the platform's own book-keeping.
  ...['enforcement.category', 'enforcement.item', 'enforcement.list_version'],
  ...['triage.duty', 'triage.model', 'triage.place', 'triage.correction', 'triage.drift_alarm'],
  'triage.learning',
  ...['triage.sketch_fill', 'triage.merge_setting', 'triage.topic_look'],
  ...['enforcement.revision', 'grids.area', 'grids.revision', 'identity.body'],
  ...['identity.capacity', 'identity.capacity_action', 'identity.position'],
  ...['identity.position_substitute', 'platform.key_mark', 'platform.outbox_cursor'],
  // Hashes and ids, without a word of what a matter says.
  ...['matters.number_day', 'evidence.leaf', 'triage.sketch'],
  ...['appeals.told', 'platform.outbox', 'platform.outbox_dead'],
  // How people sign in, read before anybody knows who they are: hashed or sealed.
  ...['identity.login', 'identity.credential', 'identity.second_factor', 'identity.session'],
  ...['identity.code_request', 'identity.used_code', 'identity.verification'],
  'identity.sign_in_throttle',
];

let house: TestCell;
let drive: Driver;
let matterId: string;
/** The one who owns a view and a file of their own, and was told something. */
let owner: Scope;
beforeAll(async () => {
  house = await createTestCell();
  drive = new Driver(house);
  const facts = { channel: 'hotline', callerPhone: '13912345678', callNumber: 'C-7' } as const;
  ({ id: matterId } = await drive.report('caller', facts));
  const body = house.bodies.get('street_center') ?? '';
  const clerk = await signedIn(house, 'clerk', '310199001', [
    { capacity: 'dispatcher', bodyId: body },
    { capacity: 'window_clerk', bodyId: body },
  ]);
  await upload(house, clerk, await phonePhoto(32, 24));
  const send = async (
    method: 'PUT' | 'POST',
    url: string,
    payload?: object | string,
    type = typeof payload === 'string' ? 'application/x-ndjson' : 'application/json',
  ) => {
    const headers = { ...clerk.headers(), ...(payload !== undefined && { 'content-type': type }) };
    const sent = { method, url, headers, ...(payload !== undefined && { payload }) };
    const reply = await house.app.inject(sent);
    expect(reply.statusCode, reply.body).toBeLessThan(300);
    return reply;
  };
  await send('PUT', `/api/matters/${matterId}/subscription`);
  await send('POST', `/api/matters/${matterId}/contact`, { reason: '核实地点' });
  await send('POST', '/api/matters/views', { name: '大家的', filter: {}, shared: true });
  const people = await send('POST', '/api/registry/imports', '姓名,地址\n,福佑路1号\n', 'text/csv');
  await house.cell.registry.runImport(people.json<{ id: string }>().id);
  const person = await send('POST', '/api/registry/people', {
    ...{ name: '单晓华', household: '12' },
    residences: [
      { kind: 'living', areaCode: '310199001001', address: '福佑路12号', from: '2020-01-01' },
    ],
  });
  // Named and reached alike: proposed as one person.
  for (const household of ['13', '14']) {
    const twin = { name: '双', phone: '13900000009', household };
    const home = { kind: 'living', areaCode: '310199001001', from: '2020-01-01' };
    await send('POST', '/api/registry/people', {
      ...{ ...twin, residences: [{ ...home, address: '福佑路13号' }] },
    });
  }
  await send('POST', `/api/registry/people/${person.json<{ id: string }>().id}/uncover`, {
    ...{ fields: ['phone'], reason: '核实' },
  });
  const { id } = (
    await send('POST', '/api/appeals/imports?areaCode=310199001&fileName=a.jsonl', '{"x":1}\n')
  ).json<{ id: string }>();
  await house.cell.appeals.imports.run(id);
  await layWebhook(clerk.personId ?? '');
  await house.cell.relay.drain();
  // Counted, and not yet folded into the totals.
  await drive.report('reporter');
  const actor = await house.cell.identity.api.actAs(clerk.personId ?? '');
  if (!actor) throw new Error('the clerk holds an office');
  owner = scopeOf(actor);
});
afterAll(() => house.close());

async function layWebhook(ownerId: string): Promise<void> {
  await house.db.write(wholeCell, async (tx) => {
    await tx.query(
      `insert into webhooks.endpoint
         (id, title, url, area_code, topics, secret_sealed, created_at, owner_id)
       values ($1, 'x', 'https://partner.example/', '310199001', '{}', 'x', now(), $2)`,
      [house.ids.next(), ownerId],
    );
    await tx.query(
      `insert into webhooks.delivery (id, endpoint_id, fact_id, topic, body, created_at)
       select $1, id, 1, 'x', '{}', now() from webhooks.endpoint`,
      [house.ids.next()],
    );
  });
}

/** Of the next street: everything it may see is its own. */
const stranger: Scope = {
  ...{ areas: ['310199002'], bodies: ['0190c8f2-0000-7000-8000-00000000b0d1'], clearance: 2 },
  persons: ['0190c8f2-0000-7000-8000-00000000aaaa'],
};

async function countIn(scope: Scope): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await house.db.read(scope, async (tx) => {
    for (const table of guarded) {
      const sql = `select count(*)::int as n from ${table}`;
      counts[table] = (await tx.query<{ n: number }>(sql))[0]?.n ?? -1;
    }
  });
  return counts;
}

/** A connection of the application's role to which nobody gave a scope. */
async function asApplication<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(house.ownerUrl);
  await client.connect();
  try {
    await client.query('set role shanzhi_app');
    return await work(client);
  } finally {
    await client.end();
  }
}

const nothing = Object.fromEntries(guarded.map((table) => [table, 0]));

describe('the database shows', () => {
  test('those whom it concerns a row of everything, so that silence means something', async () => {
    const seen = await countIn(owner);
    expect(Object.keys(seen).filter((table) => seen[table] === 0)).toEqual([]);
  });

  test('a stranger nothing', async () => {
    expect(await countIn(stranger)).toEqual(nothing);
    const found = await house.db.read(stranger, (tx) =>
      tx.query(`select * from matters.search(to_tsquery('simple', '路灯'), null, 10)`),
    );
    expect(found).toEqual([]);
  });

  test('a connection that forgot its scope nothing, nor one that turns the wall off', async () => {
    await asApplication(async (client) => {
      for (const table of guarded) {
        const { rows } = await client.query(`select count(*)::int as n from ${table}`);
        expect([table, rows]).toEqual([table, [{ n: 0 }]]);
      }
      await client.query('set row_security = off');
      for (const table of guarded) {
        await expect(client.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  test('a clerk without clearance no petition, though it lies in their area', async () => {
    const petition = {
      ...({ channel: 'petition_visit', visitors: 2, signatory: '王某' } as const),
      contact: { phone: '13912345678' },
    };
    const { id } = await drive.report('petition_petition_clerk', petition);
    const seen = async (clearance: number) =>
      Promise.all(
        ['matter where id', 'matter_event where matter_id', 'contact where matter_id'].map(
          async (where) => {
            const sql = `select from matters.${where} = $1`;
            const rows = await house.db.read({ ...owner, clearance }, (tx) => tx.query(sql, [id]));
            return rows.length > 0;
          },
        ),
      );
    expect(await seen(0)).toEqual([false, false, false]);
    expect(await seen(1)).toEqual([true, true, true]);
  });
});

describe('clearance in one community', () => {
  test('opens no petition of another, to the application or to the database', async () => {
    const [here = '', there = ''] = house.cell.grids.api
      .listAreas()
      .filter(({ level }) => level === 'community')
      .map(({ code }) => code);
    const bodyId = house.bodies.get('street_center') ?? '';
    // A dispatcher, who may open petitions, of one; a coordinator, who may not, of both.
    const person = await signedIn(house, 'both', '310199001', [
      { capacity: 'dispatcher', bodyId, areaCodes: [here] },
      { capacity: 'street_coordinator', bodyId, areaCodes: ['310199001'] },
    ]);
    const petition = async (areaCode: string) => {
      const { id } = await drive.report('petition_petition_clerk', {
        ...({ channel: 'petition_visit', visitors: 2, signatory: '王某' } as const),
        ...{ contact: { phone: '13912345678' }, areaCode },
      });
      return id;
    };
    const ids = [await petition(here), await petition(there)];
    const plain = await drive.report('reporter', { areaCode: there });
    const status = async (id: string) => {
      const url = `/api/matters/${id}`;
      return (await house.app.inject({ url, headers: person.headers() })).statusCode;
    };
    expect(await Promise.all([...ids, plain.id].map(status))).toEqual([200, 404, 200]);
    const actor = await house.cell.identity.api.actAs(person.personId ?? '');
    if (!actor) throw new Error('they hold two offices');
    const rows = await house.db.read(scopeOf(actor), (tx) =>
      tx.query<{ id: string }>('select id from matters.matter where id = any ($1)', [
        [...ids, plain.id],
      ]),
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual([ids[0], plain.id].toSorted());
    await house.cell.relay.drain();
    const found = await house.db.read(scopeOf(actor), (tx) =>
      tx.query<{ search: string }>(
        `select matters.search(s.lexemes_query, null, 100) as search
         from (select to_tsquery('simple', '路灯') as lexemes_query) s`,
      ),
    );
    expect(found.map(({ search }) => search)).not.toContain(ids[1]);
    const note = { actor, matterId: ids[1] ?? '', action: 'note', input: { text: '看看' } };
    await expect(house.cell.matters.api.act(note)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('the application’s role', () => {
  const attempt = (scope: Scope, sql: string, values: readonly unknown[] = []) =>
    house.db.write(scope, (tx) => tx.query<{ id: string }>(`${sql} returning *`, values));

  test('changes nothing of a stranger’s, and writes nothing in another’s name', async () => {
    const before = await countIn(owner);
    for (const sql of [
      `update matters.matter set title = 'x'`,
      'update notify.notification set read_at = now()',
      'update files.file set bound_to = gen_random_uuid()',
      'delete from files.file',
      'delete from matters.subscription',
      'delete from matters.saved_view',
      'delete from webhooks.endpoint',
      `update registry.person set name = 'x'`,
      'update webhooks.delivery set attempts = 0',
    ]) {
      expect(await attempt(stranger, sql), sql).toEqual([]);
    }
    const forged = `insert into matters.saved_view (id, owner_id, area_code, name, filter, shared)
      values ($1, $2, '310199001', 'x', '{}', true)`;
    await expect(
      attempt(stranger, forged, [house.ids.next(), owner.persons[0]]),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await countIn(owner)).toEqual(before);
  });

  test('rewrites no history, whatever its scope', async () => {
    for (const table of [
      ...['matters.matter_event', 'evidence.leaf', 'identity.audit_entry'],
      ...['registry.person_event', 'registry.residence', 'registry.look'],
    ]) {
      for (const sql of [`delete from ${table}`, `truncate ${table}`]) {
        const act = house.db.write(wholeCell, (tx) => tx.query(sql));
        await expect(act, sql).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  test('reads without a wall only what is public, sealed or nobody’s', async () => {
    const rows = await house.db.ownerQuery<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and not c.relrowsecurity
         and has_table_privilege('shanzhi_app', c.oid, 'select')
         and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')`,
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual(open.toSorted());
  });
});
