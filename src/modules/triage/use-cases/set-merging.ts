import { dayMs } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { MergeSettingBody, MergeSettingReply } from '../contract/merging.ts';
import { findMergeSetting, insertMergeSetting } from '../data/merge-setting-rows.ts';
import { countOutcomes } from '../data/proposal-rows.ts';
import type { MergingParts } from '../parts.ts';
import { requireReviewer } from './review-models.ts';

const lookedBackDays = 90;

/**
 * From what score on merges are proposed and made, and what people made of the proposals.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function readMergeSetting(
  { db, clock }: Pick<MergingParts, 'db' | 'clock'>,
  actor: Actor,
): Promise<MergeSettingReply> {
  requireReviewer(actor);
  const from = new Date(clock.now().getTime() - lookedBackDays * dayMs);
  return db.read(wholeCell, async (tx) => {
    const { proposeMin, automaticMin, since } = await findMergeSetting(tx);
    const outcomes = await countOutcomes(tx, from);
    return { proposeMin, automaticMin, since: since?.toISOString() ?? null, outcomes };
  });
}

/**
 * Sets from what score on merges are proposed, and whether the system makes them by itself: for the
 * whole cell, by whoever answers for it.
 *
 * @throws Refusal forbidden; invalid `triage.merges_before_proposing`
 */
export async function setMerging(
  parts: Pick<MergingParts, 'db' | 'clock' | 'cellAreaCode' | 'auditMergeSetting'>,
  actor: Actor,
  setting: MergeSettingBody,
): Promise<void> {
  const { db, clock, cellAreaCode, auditMergeSetting } = parts;
  const areaCode = cellAreaCode() ?? '';
  requireAuthority(actor, 'triage.manage_models', { areaCode });
  if (setting.automaticMin !== null && setting.automaticMin < setting.proposeMin) {
    throw new Refusal('invalid', 'triage.merges_before_proposing', {
      zh: '自动并案的分值不能低于提出建议的分值。',
      en: 'The score for merging by itself cannot lie below the score for proposing.',
    });
  }
  await db.write(wholeCell, async (tx) => {
    await insertMergeSetting(tx, { ...setting, since: clock.now() }, actor.personId);
    await auditMergeSetting(tx, { actor, areaCode, ...setting });
  });
}
