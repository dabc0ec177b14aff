import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse, type CallerName, type House } from './house.ts';
import { requestFor } from './requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Routes whose reply is no JSON that a schema could describe, each with what it is instead. */
const unschemed: Readonly<Record<string, string>> = {
  postAuthSignInSocial: 'what the accounts library answers',
  getAuthCallbackByProvider: 'a redirection',
  getResponsibilityVersionsByIdExportCsv: 'CSV',
  getAuditExport: 'CSV',
  getMattersExport: 'CSV, or the cards of the list as a file',
  getAppealsImportsByIdFaultsCsv: 'CSV',
  getAppealsImportsTemplateCsv: 'CSV',
  getOpenDataMatters: 'GeoJSON or CSV',
  'getBoardTilesByZByXByY.mvt': 'a vector tile',
  'getMapTilesByZByXByY.mvt': 'a vector tile',
  getFilesById: 'the bytes of a file',
  getFilesByIdThumbnail: 'the bytes of a file',
  getLive: 'a stream of events',
};
const isSpecifiedElsewhere = (operationId: string) => /^(get|post)Open311V2/.test(operationId);

/** Who is asked where the dispatcher may not. */
const askers: Readonly<Record<string, CallerName>> = {
  getClients: 'administrator',
  getGridPlans: 'administrator',
  getGridPlansById: 'administrator',
  getActions: 'administrator',
  getNotificationsDeadLetters: 'administrator',
  getWebhooks: 'administrator',
  getWebhooksByIdDeadLetters: 'administrator',
  getAudit: 'foreign',
  getAuditExport: 'foreign',
};
/** Nothing of the sort was laid in the house: their own tests see them answer. */
const absent = new Set([
  ...['getOpen311V2ServicesByCode.json', 'getOpen311V2ServicesByCode.xml'],
  ...['getOpen311V2TokensByToken.json', 'getOpen311V2TokensByToken.xml'],
  'getMapTilesByZByXByY.mvt',
]);

test('every reading route replies as its schema says, to the last field', async () => {
  const failed: string[] = [];
  const bare: string[] = [];
  for (const route of house.routes.filter(({ method }) => method === 'GET')) {
    const { operationId } = route;
    const caller = house.callers[askers[operationId] ?? 'dispatcher'];
    const ends = setInterval(() => house.cell.live.close(), 50);
    const reply = await house.app.inject({
      ...requestFor(house, route),
      headers: caller.headers(),
    });
    clearInterval(ends);
    const fine = absent.has(operationId)
      ? [404]
      : operationId === 'getAuthCallbackByProvider'
        ? [302]
        : [200];
    if (!fine.includes(reply.statusCode))
      failed.push(`${operationId}: ${reply.body.slice(0, 300)}`);
    if (/^\{"items":\[\]/.test(reply.body)) bare.push(operationId);
  }
  expect(failed).toEqual([]);
  // A list that stays empty proves little; nothing was told, lost or
  // answered here.
  const mayBeBare = [
    ...['getNotifications', 'getNotificationsDeadLetters', 'getWebhooksByIdDeadLetters'],
    // One matter alone does not come back: test/cell/repeats.db.test.ts.
    ...['getTriageRepeatsPlaces', 'getTriageRepeatsPeople'],
    // Nobody stands twice: test/cell/registry-review.db.test.ts.
    'getRegistrySame',
    // No map was laid in this house: src/modules/basemap/base-map.test.ts sees it answer.
    'getMapPlaces',
    // Nothing is proposed in this house: test/cell/merging.db.test.ts sees it.
    ...['getAppealsAnswered', 'getTriageMerges', 'getTriageMattersByIdMerge'],
    // One matter alone, which nobody joined: test/cell/neighbours.db.test.ts sees them answer.
    ...['getAppealsJoined', 'getAppealsByIdAlike'],
  ];
  expect(bare.filter((name) => !mayBeBare.includes(name))).toEqual([]);
});

describe('every route', () => {
  test('says what it is for and where it belongs', () => {
    const silent = house.routes.filter(({ hidden, summary, tags }) => {
      return !hidden && (summary === undefined || summary.length < 4 || tags.length === 0);
    });
    expect(silent.map((route) => route.operationId)).toEqual([]);
  });

  test('describes its reply, or stands on the short list', () => {
    const undescribed = house.routes
      .filter(({ hidden, replies, operationId }) => {
        return !hidden && replies.length === 0 && !isSpecifiedElsewhere(operationId);
      })
      .map((route) => route.operationId);
    expect(undescribed.toSorted()).toEqual(Object.keys(unschemed).toSorted());
  });

  test('asks for a declared action, or says aloud that it asks for none', () => {
    const actions = house.cell.modules.flatMap((module) => module.actions ?? []);
    const declared = new Set<string | null>(actions.map(({ action }) => action)).add(null);
    const stray = house.routes.filter(
      ({ action }) => action === undefined || !declared.has(action),
    );
    expect(stray.map((route) => `${route.operationId}: ${String(route.action)}`)).toEqual([]);
  });

  test('has a name of its own', () => {
    const names = house.routes.map((route) => route.operationId);
    expect(new Set(names).size).toBe(names.length);
  });
});
