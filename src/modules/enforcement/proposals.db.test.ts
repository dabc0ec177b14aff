import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { wholeCell } from '#platform/permit/permit.ts';
import { createTestDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { buildOfficer, buildStage, gasId, patrolId } from './testing/build-stage.ts';
import type { Stage } from './testing/build-stage.ts';
import { findForDispatch } from './use-cases/find-for-dispatch.ts';
import { proposeCorrection, type ProposedCorrection } from './use-cases/propose-correction.ts';
import { publishVersion } from './use-cases/publish-version.ts';
import { listChanges, listVersions } from './use-cases/read-list.ts';

const keeper = buildOfficer();
let database: TestDatabase;
let stage: Stage;
let rules: readonly string[];

beforeAll(async () => {
  database = await createTestDatabase();
  stage = await buildStage(database.db);
});
beforeEach(async () => {
  ({ ruleIds: rules } = await stage.reset());
});
afterAll(async () => {
  stage.stop();
  await database.close();
});

const where = { category: '城乡建设/燃气供应', areaCode: '310199001' };

function propose(facts: Partial<ProposedCorrection> = {}): Promise<void> {
  const told = { source: 'appeal:1/7', ruleId: rules[2] ?? null, bodyId: patrolId, ...where };
  const words = { title: '仲裁更正 SQ20261122-000001', reason: '由城管办理', by: null };
  return stage.db.write(wholeCell, (tx) =>
    proposeCorrection(stage.context, tx, { ...told, ...words, ...facts }),
  );
}

async function drafts() {
  const versions = await listVersions(stage.context, keeper);
  return versions.filter(({ state }) => state === 'draft');
}

test('a correction is laid before the keepers once, and counts when they publish it', async () => {
  await propose();
  await propose();
  const [draft, ...others] = await drafts();
  expect(others).toEqual([]);
  const id = draft?.id ?? '';
  const changes = await listChanges(stage.context, keeper, id);
  expect(changes).toMatchObject([
    { ruleId: rules[2], before: { bodyId: gasId }, after: { bodyId: patrolId, automatic: false } },
  ]);
  const bodies = async () => {
    const at = stage.clock.now();
    const { proposals } = await findForDispatch(stage.context, { ...where, at });
    return proposals.map(({ item }) => item.bodyId);
  };
  expect(await bodies()).toEqual([gasId]);
  await publishVersion(stage.context, keeper, id);
  expect(await bodies()).toEqual([patrolId]);
});

test('a list that says so already, by now, is not corrected', async () => {
  await propose({ bodyId: gasId });
  expect(await drafts()).toEqual([]);
});

test('a decision longer than a reason may be is cut, not lost', async () => {
  await propose({ reason: '𠮷'.repeat(2000) });
  const [draft] = await drafts();
  expect(draft?.reason).toBe(`${'𠮷'.repeat(499)}…`);
});
