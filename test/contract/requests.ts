import { phonePhoto } from '#platform/files/samples.ts';
import type { DeclaredRoute } from './declared-routes.ts';
import { multipart, planBody, type House } from './house.ts';

/** A request that would do its work, were it sent by somebody who may. */
export interface Request {
  readonly method: 'GET';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | object;
}

const photo = await phonePhoto(32, 24);
const areaCode = '310199001001';
const correction = { by: 'channel', key: 'hotline', on: true };
const webhook = { title: '外', url: 'https://partner.example/', topics: ['matter.changed'] };

/** The request for a route, aimed at the matters, bodies and people of the street. */
export function requestFor(house: House, route: DeclaredRoute): Request {
  const { url, operationId } = route;
  const method = route.method as 'GET';
  const target = `${fillIn(house, url, method)}${queries(house)[operationId] ?? ''}`;
  if (operationId === 'postFiles') {
    const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
    return { method, url: target, headers, payload: multipart('edge', photo) };
  }
  if (operationId.startsWith('postAppealsImports')) {
    const row = JSON.stringify({ detail: '外人导入。', areaCode: '310199001' });
    return {
      method,
      url: target,
      headers: { 'content-type': 'application/x-ndjson' },
      payload: row,
    };
  }
  if (/^postRegistryImports(Preview)?$/.test(operationId)) {
    const headers = { 'content-type': 'text/csv' };
    return { method, url: target, headers, payload: '姓名,地址\n外人,外马路1号\n' };
  }
  const payload = payloads(house)[operationId] ?? registryPayloads[operationId];
  return { method, url: target, ...(payload !== undefined && { payload }) };
}

/** What stands behind the parameters of an address: the longest beginning that fits counts. */
function fillIn(house: House, url: string, method: string): string {
  const { matterId, fileId, versionId, draftId, ruleId, matterNumber, bodies, people } = house;
  const ids: Readonly<Record<string, string | undefined>> = {
    ...{
      '/api/matters/views/': house.viewId,
      '/api/matters/': matterId,
      '/api/appeals/': matterId,
      '/api/triage/matters/': matterId,
    },
    ...{ '/api/appeals/imports/': house.importId, '/api/files/': fileId },
    ...{
      '/api/responsibility/': method === 'GET' ? versionId : draftId,
      '/api/bodies/': bodies.get('street_urban'),
    },
    ...{
      '/api/people/': people.get('resident_1'),
      '/api/registry/people/': house.registeredId,
      '/api/registry/imports/': house.peopleImportId,
      '/api/positions/': house.positionId,
    },
    ...{ '/api/clients/': house.clientId, '/api/notifications/': house.versionId },
    '/api/grid-plans/': house.planId,
    ...{ '/open311/': matterNumber, '/api/webhooks/': house.webhookId },
  };
  const starts = Object.keys(ids).filter((start) => url.startsWith(start));
  const start = starts.toSorted((one, other) => other.length - one.length)[0];
  const id = start === undefined ? undefined : ids[start];
  return url
    .replace(':z/:x/:y', tileAt(house.point))
    .replace(':ruleId', ruleId)
    .replace(':action', 'note')
    .replace(':capacity', 'handler')
    .replace(':part', 'shadow')
    .replace(':provider', 'county')
    .replace(':code', 'unknown')
    .replace(/:(id|token)/, id ?? 'none');
}

/** The tile of the world's map at this point, near enough for single matters. */
function tileAt({ lon, lat }: House['point']): string {
  const [zoom, across] = [15, 2 ** 15];
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return [zoom, Math.floor(((lon + 180) / 360) * across), Math.floor(((1 - north) / 2) * across)]
    .map(String)
    .join('/');
}

function queries({ point }: House): Readonly<Record<string, string>> {
  const { lon, lat } = point;
  return {
    getAreasLocate: `?lon=${lon}&lat=${lat}`,
    getMapPlaces: `?q=${encodeURIComponent('东昌路')}`,
    getAppealsImportsTemplateCsv: '?channel=hotline',
    getBoard: '?area=310199001&period=month',
    getMatters: '?limit=100',
    getMattersExport: '?format=json',
    getPositions: '',
    postRegistryImports: '?areaCode=310199001',
    postRegistryImportsPreview: '?areaCode=310199001',
    getRegistryPeople: `?q=${encodeURI('欧阳')}`,
    getTriageModelsCorrection: '?by=channel&key=hotline',
    getResponsibilityTrial: '?category=城乡建设&area=310199001'.replace(
      '城乡建设',
      encodeURI('城乡建设'),
    ),
    postAppealsImports: '?areaCode=310199001&fileName=appeals.jsonl',
    postAppealsImportsPreview: '?areaCode=310199001&fileName=appeals.jsonl',
  };
}

function triagePayloads({ matterId }: House): Readonly<Record<string, object>> {
  return {
    postTriageRead: { detail: '路灯不亮' },
    putTriageModelsByPart: { version: null },
    postTriageMattersByIdMerge: { decision: 'merge', intoId: matterId },
    putTriageMergeSetting: { proposeMin: 0.8, automaticMin: null },
  };
}

const secret = 'a password of nobody 7';

const planPayloads = {
  postGridPlans: planBody,
  postGridPlansByIdChanges: { revision: 1, change: { kind: 'split', grid: 1 } },
  postGridPlansByIdAdopt: { revision: 1, effectiveFrom: '2026-12-01' },
  postGridPlansByIdDrop: { revision: 1 },
} as const;

const home = { kind: 'living', areaCode, address: '海棠路3号', from: '2026-01-01' };
const registryPayloads: Readonly<Record<string, object>> = {
  postRegistryPeople: { name: '外人', residences: [home] },
  postRegistryPeopleByIdUncover: { fields: ['phone'], reason: '随便看看' },
  postRegistryPeopleByIdCorrect: { version: 1, reason: '改', name: '改名' },
  postRegistryPeopleByIdMove: { version: 1, ...home },
  postRegistryPeopleByIdErase: { version: 1, reason: '本人申请' },
  postRegistrySame: {
    ...{ keepId: '0190c8f2-0000-7000-8000-00000000aaaa', decision: 'merge', reason: '同一人' },
    otherId: '0190c8f2-0000-7000-8000-00000000aaab',
  },
  postRegistryMe: { number: '11010519491231002X' },
};

/** Bodies by operation; those that need none are not named. */
function payloads(house: House): Readonly<Record<string, object | string>> {
  const { ruleId } = house;
  const bodyId = house.bodies.get('street_urban') ?? '';
  const personId = house.people.get('resident_1') ?? '';
  const street = { areaCode: '310199001' };
  const item = {
    ...{ ...street, category: '城乡建设', level: 'street', kind: 'power', bodyId },
    assistingBodyIds: [],
  };
  const header = 'category,areaCode,level,kind,bodyId';
  const list = `${header}\n城乡建设,310199001,street,power,${bodyId}\n`;
  return {
    postSession: { name: 'nobody', password: secret },
    postSessionCode: { phone: '13800138000' },
    postSessionPhone: { phone: '13800138000', code: '000000' },
    postAuthSignInSocial: { provider: 'county', callbackURL: '/desk' },
    patchMe: { preferences: { elderMode: false } },
    postMePassword: { current: secret, next: 'another pine river 8' },
    postMeSecondFactor: { password: secret },
    postMeSecondFactorConfirm: { code: '000000' },
    postMeSecondFactorRemove: { password: secret },
    ...planPayloads,
    postBodies: { ...street, kind: 'department', name: '新单位' },
    patchBodiesById: { name: '改名' },
    postPeople: { ...street, kind: 'staff', name: '新人' },
    patchPeopleById: { name: '改名' },
    postPeopleByIdContact: { reason: '随便看看' },
    postPeopleByIdPassword: { password: secret },
    postPeopleByIdSignOut: {},
    postPeopleByIdSingleSignOn: { providerId: 'county', subject: 'x' },
    postPositions: { personId, bodyId, title: '承办人', capacity: 'handler' },
    postPositionsByIdEnd: {},
    postPositionsByIdSubstitutes: { personId, reason: '替班', activeTo: '2026-12-01T00:00:00Z' },
    putCapacitiesByCapacity: {
      ...{ title: { zh: '承办人', en: 'Handler' }, clearance: 2, secondFactorRequired: false },
      actions: ['matters.see_area'],
    },
    postClients: { ...street, name: '外部程序', actions: ['appeals.report'] },
    postResponsibilityVersions: { title: '新的清单' },
    postResponsibilityVersionsByIdRebase: {},
    postResponsibilityVersionsByIdPublish: {},
    postResponsibilityVersionsByIdItems: item,
    putResponsibilityVersionsByIdItemsByRuleId: item,
    postResponsibilityVersionsByIdImport: { csv: list },
    postResponsibilityCorrections: { ruleId, content: item, reason: '改一改' },
    putCategories: {
      ...{ path: '城乡建设', title: { zh: '改', en: 'Changed' }, urgency: 'urgent' },
      ...{ complexity: 'complex', evidence: 'text', publicSafety: true, active: false },
      ...{ verifyByOtherBody: false, open311: { group: null, keywords: [] } },
    },
    postMattersViews: { name: '我的', filter: {} },
    postMattersActions: {
      ...{ action: 'note', input: { text: '外人的话' } },
      matters: [{ id: house.matterId }],
    },
    postMattersByIdActionsByAction: { input: { text: '外人的话' } },
    postMattersByIdContact: { reason: '随便看看' },
    ...{ postAppealsSimilar: { detail: '路灯不亮', areaCode }, postAppealsByIdJoin: {} },
    postAppealsFollow: { number: house.matterNumber, code: 'AAAAA-AAAAA' },
    postAppeals: {
      ...{ channel: 'hotline', callerPhone: '13800138000', callNumber: 'C-8' },
      ...{ detail: '外人代报。', areaCode: '310199001001', anonymous: true },
    },
    ...triagePayloads(house),
    ...{ postWebhooks: { ...street, ...webhook } },
    ...{ patchWebhooksById: { on: false }, postWebhooksByIdDeadLettersResend: {} },
    ...{ postNotificationsRead: {}, putTriageModelsCorrection: correction },
    postNotificationsDeadLettersByIdResend: {},
  };
}
