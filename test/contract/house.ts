import { createTestCell, type TestCell } from '#test/cell/cell.ts';
import { phonePhoto } from '#platform/files/samples.ts';
import { nobody, program, signedIn, type Caller } from './callers.ts';
import { watchRoutes, type DeclaredRoute } from './declared-routes.ts';

/** Words that stand in one matter of the street only, and must never reach a stranger. */
export const marks = {
  detail: '海棠路三号院门口的窨井盖夜里翻了',
  name: '欧阳海棠',
  phone: '13912345678',
  inside: '内部：先联系物业老赵',
  view: '滨江窨井专题',
} as const;

/** A cell with people who sign in, matters on their way and every route on record. */
export interface House extends TestCell {
  readonly routes: readonly DeclaredRoute[];
  readonly callers: Readonly<Record<CallerName, Caller>>;
  /** The matter that bears the marks, with a photo, an owner and a history. */
  readonly matterId: string;
  readonly matterNumber: string;
  readonly fileId: string;
  readonly versionId: string;
  /** A draft that changes the list for the street. */
  readonly draftId: string;
  readonly ruleId: string;
  /** Of people and programs of the street. */
  readonly viewId: string;
  readonly positionId: string;
  readonly clientId: string;
  readonly importId: string;
  readonly webhookId: string;
  /** Somebody in the registry of people, of the name that is marked. */
  readonly registeredId: string;
  readonly peopleImportId: string;
  /** Of new grids for the street's first community. */
  readonly planId: string;
  /** A place in the street's first community. */
  readonly point: { readonly lon: number; readonly lat: number };
}

export type CallerName =
  | 'anonymous'
  | 'resident'
  | 'dispatcher'
  | 'handler'
  | 'administrator'
  | 'leader'
  | 'foreign'
  | 'program';

/** The street next door: in the same cell, and nobody's business here. */
export const foreignArea = '310199002';
const street = '310199001';

const everyCapacity = [
  ...['grid_worker', 'duty_officer', 'hotline_agent', 'window_clerk', 'petition_clerk'],
  ...['dispatcher', 'arbiter', 'handler', 'body_head', 'verifier', 'street_coordinator'],
  ...['leader', 'reviewer', 'auditor', 'administrator'],
];

export async function openHouse(): Promise<House> {
  const { module, routes } = watchRoutes();
  const house = await createTestCell({ modules: [module] });
  const callers = await openDoors(house);
  const matter = await layMatter(house, callers);
  const versions = await get<{ items: { id: string }[] }>(
    house,
    callers.administrator,
    '/api/responsibility/versions',
  );
  const versionId = versions.items[0]?.id ?? '';
  const list = await get<{ items: { ruleId: string }[] }>(
    house,
    callers.administrator,
    `/api/responsibility/versions/${versionId}/items?limit=1`,
  );
  const ruleId = list.items[0]?.ruleId ?? '';
  const draftId = await layDraft(house, callers.administrator);
  const point = pointIn(house);
  const own = await layOwnThings(house, callers);
  return { ...house, routes, callers, ...matter, ...own, versionId, draftId, ruleId, point };
}

async function openDoors(house: TestCell): Promise<House['callers']> {
  const center = bodyOf(house, 'center');
  const urban = bodyOf(house, 'street_urban');
  const next = await house.cell.identity.api.createBody({
    ...{ kind: 'street', name: '邻街街道办事处', areaCode: foreignArea },
  });
  const foreignOffices = everyCapacity.map((capacity) => ({
    ...{ capacity, bodyId: next.id, areaCodes: [foreignArea] },
  }));
  const office = (capacity: string, bodyId: string) => [{ capacity, bodyId }];
  const enter = ['appeals.report', 'appeals.report_open_api', 'appeals.report_sensor'];
  const staff = (name: string, bodyId: string) =>
    signedIn(house, `the ${name}`, street, office(name, bodyId));
  return {
    anonymous: nobody,
    resident: await signedIn(house, 'the resident', street, [], 'resident'),
    dispatcher: await signedIn(house, 'the dispatcher', street, [
      ...office('dispatcher', center),
      ...office('petition_clerk', center),
      ...office('window_clerk', center),
    ]),
    handler: await staff('handler', urban),
    administrator: await staff('administrator', center),
    leader: await staff('leader', bodyOf(house, 'street')),
    foreign: await signedIn(house, 'the foreigner', foreignArea, foreignOffices),
    program: await program(house, street, enter),
  };
}

/** Reported by telephone with contact, talked over, taken on, dispatched, others called to it. */
async function layMatter(house: TestCell, { dispatcher }: House['callers']) {
  const fileId = await upload(house, dispatcher, await phonePhoto(64, 48));
  const agent = await house.actor('center_hotline_agent');
  const { cell } = house;
  const request = cell.appeals.reportRequest(agent, {
    ...{ channel: 'hotline', callerPhone: marks.phone, callNumber: 'C-7', anonymous: false },
    ...{ detail: marks.detail, contact: { name: marks.name }, areaCode: '310199001001' },
    ...{ point: undefined, attachments: [] },
  } as never);
  const { id, number } = await cell.matters.api.act(request);
  const step = async (action: string, input: object, attach = false) => {
    const reply = await house.app.inject({
      method: 'POST',
      url: `/api/matters/${id}/actions/${action}`,
      headers: dispatcher.headers(),
      payload: { input: { ...input, ...(attach && { attachments: [fileId] }) } },
    });
    if (reply.statusCode !== 200) throw new Error(`${action}: ${reply.body}`);
  };
  await step('note', { text: marks.inside }, true);
  await step('accept', {
    ...{ kind: 'public', urgency: 'ordinary', complexity: 'ordinary' },
    category: '城乡建设/道路与市政设施/路灯与照明',
  });
  await cell.relay.drain();
  await cell.matters.api.act({
    ...{ actor: await house.actor('street_street_coordinator'), matterId: id, action: 'whistle' },
    input: { tasks: [{ bodyId: bodyOf(house, 'water'), task: '到现场停水' }] },
  });
  return { matterId: id, matterNumber: number, fileId };
}

/** A shared view, an office, a program's key, an import and a plan, all of the street. */
async function layOwnThings(house: TestCell, callers: House['callers']) {
  const { dispatcher, administrator } = callers;
  const view = await post<{ id: string }>(house, dispatcher, '/api/matters/views', {
    ...{ name: marks.view, filter: { area: street }, shared: true },
  });
  const url = `/api/positions?personId=${house.people.get('street_urban_handler') ?? ''}`;
  const offices = await get<{ items: { id: string }[] }>(house, administrator, url);
  const clients = await get<{ items: { id: string }[] }>(house, administrator, '/api/clients');
  const registered = await post<{ id: string }>(house, dispatcher, '/api/registry/people', {
    ...{ name: marks.name, phone: marks.phone },
    residences: [
      { kind: 'living', areaCode: '310199001001', address: '海棠路3号', from: '2020-01-01' },
    ],
  });
  const list = `姓名,地址\n${marks.name},海棠路3号`;
  const people = await post<{ id: string }>(
    ...([house, dispatcher, '/api/registry/imports', list, 'text/csv'] as const),
  );
  const row = JSON.stringify({ detail: marks.detail, areaCode: street });
  const imports = '/api/appeals/imports?fileName=a.jsonl';
  const lines = 'application/x-ndjson';
  const imported = await post<{ id: string }>(house, dispatcher, imports, row, lines);
  const { endpoint } = await post<{ endpoint: { id: string } }>(
    house,
    administrator,
    '/api/webhooks',
    {
      areaCode: street,
      title: '区平台',
      url: 'https://partner.example/',
      topics: ['matter.changed'],
    },
  );
  const plan = await post<{ id: string }>(house, administrator, '/api/grid-plans', planBody);
  return {
    planId: plan.id,
    registeredId: registered.id,
    peopleImportId: people.id,
    viewId: view.id,
    positionId: offices.items[0]?.id ?? '',
    clientId: clients.items[0]?.id ?? '',
    importId: imported.id,
    webhookId: endpoint.id,
  };
}

/** Two buildings make one small grid. */
export const planBody = {
  ...{ communityCode: '310199001001', title: marks.view },
  buildings: {
    type: 'FeatureCollection',
    features: [121.482, 121.4822].map((lon, at) => ({
      type: 'Feature',
      properties: { id: `house-${at}`, households: 30 },
      geometry: { type: 'Point', coordinates: [lon, 31.228] },
    })),
  },
};

async function layDraft(house: TestCell, administrator: Caller): Promise<string> {
  const versions = '/api/responsibility/versions';
  const draft = await post<{ id: string }>(house, administrator, versions, { title: '草案' });
  await post(house, administrator, `${versions}/${draft.id}/items`, {
    ...{ category: '城乡建设', areaCode: street, level: 'street', kind: 'power' },
    bodyId: bodyOf(house, 'street_urban'),
  });
  return draft.id;
}

/** The middle of a grid: grids are drawn so that it lies within. */
function pointIn(house: TestCell): House['point'] {
  const { polygon } = house.cell.grids.api.getArea('310199001001001');
  if (polygon?.type !== 'Polygon') throw new Error('the grid of the demo is drawn as one piece');
  const corners = polygon.coordinates.flat();
  const middle = (axis: 0 | 1) => {
    const values = corners.map((corner) => corner[axis] ?? 0);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return { lon: middle(0), lat: middle(1) };
}

export async function upload(house: TestCell, caller: Caller, bytes: Buffer): Promise<string> {
  const boundary = 'shanzhi-boundary';
  const reply = await house.app.inject({
    method: 'POST',
    url: '/api/files',
    headers: {
      ...caller.headers(),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: multipart(boundary, bytes),
  });
  if (reply.statusCode !== 201) throw new Error(`upload: ${reply.body}`);
  return reply.json<{ id: string }>().id;
}

/** A form with one file, as a browser sends it. */
export function multipart(boundary: string, bytes: Buffer, name = 'photo.jpg'): Buffer {
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
    'Content-Type: image/jpeg\r\n\r\n';
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

function bodyOf(house: TestCell, key: string): string {
  const id = house.bodies.get(key);
  if (id === undefined) throw new Error(`no body called ${key}`);
  return id;
}

async function get<Reply>(house: TestCell, caller: Caller, url: string): Promise<Reply> {
  const reply = await house.app.inject({ url, headers: caller.headers() });
  if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
  return reply.json<Reply>();
}

async function post<Reply>(
  house: TestCell,
  caller: Caller,
  url: string,
  payload: object | string,
  type = 'application/json',
): Promise<Reply> {
  const headers = { ...caller.headers(), 'content-type': type };
  const reply = await house.app.inject({ method: 'POST', url, headers, payload });
  if (reply.statusCode > 299) throw new Error(`${url}: ${reply.body}`);
  return reply.json<Reply>();
}
