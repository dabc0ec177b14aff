import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { createPublishedLists } from './published-lists.ts';
import { buildContent, buildOfficer, buildStage, gasId, patrolId } from './testing/build-stage.ts';
import { spring, streetId } from './testing/build-stage.ts';
import type { Stage } from './testing/build-stage.ts';
import { correctItem } from './use-cases/correct-item.ts';
import { createDraft } from './use-cases/create-draft.ts';
import { dropDraft } from './use-cases/drop-draft.ts';
import { findForDispatch, getRule } from './use-cases/find-for-dispatch.ts';
import { publishVersion } from './use-cases/publish-version.ts';
import { putItem } from './use-cases/put-item.ts';
import { listChanges } from './use-cases/read-list.ts';
import { rebaseDraft } from './use-cases/rebase-draft.ts';
import { removeItem } from './use-cases/remove-item.ts';

const officer = buildOfficer();
const hour = 3_600_000;
let database: TestDatabase;
let stage: Stage;
let firstId: string;
let rules: readonly string[];

beforeAll(async () => {
  database = await createTestDatabase();
  stage = await buildStage(database.db);
});
beforeEach(async () => {
  ({ versionId: firstId, ruleIds: rules } = await stage.reset());
});
afterAll(async () => {
  stage.stop();
  await database.close();
});

const after = (hours: number) => new Date(stage.context.clock.now().getTime() + hours * hour);

async function bodiesFor(at: Date, areaCode = '310199001', category = '城乡建设') {
  const answer = await findForDispatch(stage.context, { category, areaCode, at });
  return answer.proposals.map(({ item }) => item.bodyId);
}

/** A draft in which the street's own item (the second) names another body. */
async function draftWith(bodyId: string): Promise<string> {
  const { id } = await createDraft(stage.context, officer, { title: '第二版', reason: '' });
  const content = buildContent({ areaCode: '310199001', level: 'street', bodyId });
  await putItem(stage.context, officer, id, { ...content, ruleId: rules[1] ?? '' });
  return id;
}

test('what is published cannot be changed by the application, nor by the owner', async () => {
  const { db } = stage;
  const attempts = [
    `update enforcement.item set note = 'x' where version_id = '${firstId}'`,
    `delete from enforcement.item where version_id = '${firstId}'`,
    `insert into enforcement.item select version_id, gen_random_uuid(), category, area_code, level,
       kind, body_id, assisting_body_ids, legal_ground, automatic, note from enforcement.item`,
    `update enforcement.list_version set title = 'x'`,
    `update enforcement.list_version set state = 'draft', published_at = null,
       effective_from = null, publish_order = null`,
    `delete from enforcement.list_version where id = '${firstId}'`,
  ];
  for (const attempt of attempts) {
    await expect(db.write(wholeCell, (tx) => tx.query(attempt))).rejects.toThrow('is published');
    await expect(db.ownerQuery(attempt)).rejects.toThrow('is published');
  }
  const empty = 'truncate enforcement.item';
  await expect(db.write(wholeCell, (tx) => tx.query(empty))).rejects.toThrow('permission denied');
  await expect(db.ownerQuery(empty)).rejects.toThrow('never emptied');
});

test('a draft item cannot be moved into a published version', async () => {
  const draftId = await draftWith(patrolId);
  const move = `update enforcement.item set version_id = $1, rule_id = $2 where version_id = $3
    and rule_id = $4`;
  const values = [firstId, streetId, draftId, rules[1]];
  await expect(stage.db.write(wholeCell, (tx) => tx.query(move, values))).rejects.toThrow(
    'does not move',
  );
});

test('each moment is answered by the list that was in force then', async () => {
  const draftId = await draftWith(patrolId);
  expect(await bodiesFor(after(0))).toEqual([streetId]);
  await publishVersion(stage.context, officer, draftId, after(24));
  expect(await bodiesFor(after(23))).toEqual([streetId]);
  expect(await bodiesFor(after(24))).toEqual([patrolId]);
  expect((await getRule(stage.context, rules[1] ?? '', after(24))).bodyId).toBe(patrolId);
  const before = await findForDispatch(stage.context, {
    category: '城乡建设',
    areaCode: '310199001',
    at: new Date(spring.getTime() - 1),
  });
  expect(before).toMatchObject({ outcome: 'none', versionId: null });
});

test('a list takes effect now or later, and says so to others', async () => {
  const draftId = await draftWith(patrolId);
  await expect(publishVersion(stage.context, officer, draftId, after(-1))).rejects.toMatchObject({
    code: 'enforcement.effective_in_past',
  });
  await publishVersion(stage.context, officer, draftId);
  expect(await bodiesFor(after(0))).toEqual([patrolId]);
  expect(stage.sent).toMatchObject([
    { topic: 'responsibility_list.published', key: firstId },
    { topic: 'responsibility_list.published', key: draftId },
  ]);
  await expect(publishVersion(stage.context, officer, draftId)).rejects.toMatchObject({
    code: 'enforcement.version_published',
  });
});

test('of two drafts of one base the second must be brought up to date first', async () => {
  const one = await draftWith(patrolId);
  const { id: two } = await createDraft(stage.context, officer, { title: '另一版', reason: '' });
  await removeItem(stage.context, officer, two, rules[2] ?? '');
  await publishVersion(stage.context, officer, one);
  await expect(publishVersion(stage.context, officer, two)).rejects.toMatchObject({
    kind: 'conflict',
    code: 'enforcement.base_moved',
  });
  await rebaseDraft(stage.context, officer, two);
  expect(await listChanges(stage.context, officer, two)).toMatchObject([
    { ruleId: rules[2], after: null },
  ]);
  await publishVersion(stage.context, officer, two);
  expect(await bodiesFor(after(0))).toEqual([patrolId]);
  expect(await bodiesFor(after(0), '310199002', '城乡建设/燃气供应')).toEqual([patrolId]);
});

test('of drafts published at once one goes through, and no edit slips in behind', async () => {
  const drafts = [await draftWith(patrolId), await draftWith(gasId), await draftWith(streetId)];
  const tries = await Promise.allSettled(
    drafts.flatMap((id) => [
      publishVersion(stage.context, officer, id),
      removeItem(stage.context, officer, id, rules[2] ?? ''),
    ]),
  );
  const published = tries.filter(({ status }, index) => index % 2 === 0 && status === 'fulfilled');
  expect(published).toHaveLength(1);
  for (const one of tries) {
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ kind: 'conflict' });
  }
});

test('two drafts that change one item differently are left to a person', async () => {
  const [one, two] = [await draftWith(patrolId), await draftWith(gasId)];
  await publishVersion(stage.context, officer, one);
  await expect(rebaseDraft(stage.context, officer, two)).rejects.toMatchObject({
    code: 'enforcement.disputed_rules',
    details: { ruleIds: [rules[1]] },
  });
});

test('a correction takes effect at once, and in lists that wait, but not in the past', async () => {
  const waiting = await createDraft(stage.context, officer, { title: '明年', reason: '' });
  await removeItem(stage.context, officer, waiting.id, rules[2] ?? '');
  await publishVersion(stage.context, officer, waiting.id, after(48));
  stage.clock.advanceMinutes(60);
  const corrected = await correctItem(stage.context, officer, {
    ruleId: rules[1] ?? '',
    content: buildContent({ areaCode: '310199001', level: 'street', bodyId: patrolId }),
    reason: '仲裁 SQ20261122-000123',
  });
  expect(corrected.versionIds).toHaveLength(2);
  expect(await bodiesFor(after(-1))).toEqual([streetId]);
  expect(await bodiesFor(after(0))).toEqual([patrolId]);
  expect(await bodiesFor(after(72))).toEqual([patrolId]);
  expect(await bodiesFor(after(72), '310199', '城乡建设/燃气供应')).toEqual([patrolId]);
});

test('a correction leaves alone what a waiting list means to change', async () => {
  await publishVersion(stage.context, officer, await draftWith(gasId), after(48));
  const { versionIds } = await correctItem(stage.context, officer, {
    ruleId: rules[1] ?? '',
    content: null,
    reason: '仲裁',
  });
  expect(versionIds).toHaveLength(1);
  expect(await bodiesFor(after(0))).toEqual([patrolId]);
  expect(await bodiesFor(after(72))).toEqual([gasId]);
});

test('an item must speak of categories, areas and bodies that exist', async () => {
  const { id } = await createDraft(stage.context, officer, { title: '草案', reason: '' });
  const faulty = buildContent({ category: '没有', areaCode: '310199009', bodyId: firstId });
  const put = putItem(stage.context, officer, id, { ...faulty, ruleId: firstId });
  await expect(put).rejects.toMatchObject({ code: 'enforcement.faulty_item' });
  await put.catch((error: { details: { fields: { path: string }[] } }) =>
    expect(error.details.fields.map(({ path }) => path)).toEqual([
      'category',
      'areaCode',
      'bodyId',
    ]),
  );
});

test('a street edits and publishes its own items only', async () => {
  const street = buildOfficer('310199001');
  const { id } = await createDraft(stage.context, street, { title: '街道', reason: '' });
  const own = { ...buildContent({ areaCode: '310199001' }), ruleId: rules[1] ?? '' };
  await putItem(stage.context, street, id, own);
  const forbidden = { kind: 'forbidden' };
  const wide = { ...own, ruleId: rules[0] ?? '' };
  await expect(putItem(stage.context, street, id, wide)).rejects.toMatchObject(forbidden);
  await expect(removeItem(stage.context, street, id, rules[0] ?? '')).rejects.toMatchObject(
    forbidden,
  );
  await putItem(stage.context, officer, id, { ...buildContent(), note: '新', ruleId: wide.ruleId });
  await expect(publishVersion(stage.context, street, id)).rejects.toMatchObject(forbidden);
  await expect(dropDraft(stage.context, street, id)).rejects.toMatchObject(forbidden);
  await publishVersion(stage.context, officer, id);
});

test('another process sees a publication within seconds', async () => {
  const other = createPublishedLists(stage.db);
  await other.start();
  const draftId = await draftWith(patrolId);
  await publishVersion(stage.context, officer, draftId);
  await expect.poll(() => other.inForce(after(0))?.id, { timeout: 6_000 }).toBe(draftId);
  other.stop();
});

test('two who edit one draft at once: the later one is told', async () => {
  const { context } = stage;
  const { id, revision } = await createDraft(context, officer, { title: '第二版', reason: '' });
  const item = { ...buildContent({ bodyId: gasId }), ruleId: rules[1] ?? '' };
  const edits = [1, 2].map(() => putItem(context, officer, id, item, revision));
  const fates = await Promise.allSettled(edits);
  expect(fates.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const stale = {
    kind: 'conflict',
    code: 'enforcement.stale_draft',
    details: { currentRevision: 2 },
  };
  expect(fates.find(({ status }) => status === 'rejected')).toMatchObject({ reason: stale });
  const ruleId = rules[2] ?? '';
  await expect(removeItem(context, officer, id, ruleId, revision)).rejects.toMatchObject(stale);
  await expect(rebaseDraft(context, officer, id, undefined, revision)).rejects.toMatchObject(stale);
  await expect(publishVersion(context, officer, id, undefined, revision)).rejects.toMatchObject(
    stale,
  );
  await expect(dropDraft(context, officer, id, revision)).rejects.toMatchObject(stale);
  await removeItem(context, officer, id, ruleId, 2);
  await publishVersion(context, officer, id, undefined, 3);
});

test('a draft is brought up to date by someone who could have made its changes', async () => {
  const id = await draftWith(gasId);
  const other = await createDraft(stage.context, officer, { title: '另一版', reason: '' });
  await removeItem(stage.context, officer, other.id, rules[2] ?? '');
  await publishVersion(stage.context, officer, other.id);
  const stranger = buildOfficer('310199002', ['enforcement.edit_list']);
  await expect(rebaseDraft(stage.context, stranger, id)).rejects.toMatchObject({
    kind: 'forbidden',
  });
  const street = buildOfficer('310199001', ['enforcement.edit_list']);
  await rebaseDraft(stage.context, street, id);
  await publishVersion(stage.context, officer, id);
});
