import { dayMs } from '#algorithms/working-time/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { CorrectionPreview } from '../contract/correction.ts';
import { insertCorrection } from '../data/correction-rows.ts';
import { findDuties } from '../data/model-rows.ts';
import { findReadings } from '../data/reading-rows.ts';
import type { ShelvedModel } from '../data/model-shelf.ts';
import { proposeCorrection, type Group, type ProposedCorrection } from '../domain/correction.ts';
import type { TriageParts } from '../parts.ts';
import { onDuty } from './on-duty.ts';
import { lookedBackDays, readingsMost, requireReviewer } from './review-models.ts';

type Parts = Pick<TriageParts, 'db' | 'clock' | 'shelf' | 'cellAreaCode' | 'auditCorrection'>;

/**
 * What holding back unsure answers would change for a group, on decisions that were not used to
 * find out: for anybody who may read the audit. It changes nothing.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function previewCorrection(
  parts: Pick<Parts, 'db' | 'clock' | 'shelf'>,
  actor: Actor,
  group: Group,
): Promise<CorrectionPreview> {
  requireReviewer(actor);
  const { proposed } = await parts.db.read(wholeCell, (tx) => proposalOf(parts, tx, group));
  return { found: proposed };
}

/**
 * Fills nothing in for a group below a confidence, or again from none on: that is the way back, in
 * one step. Which held when stays known.
 *
 * @param on false: as it was before any correction
 * @throws Refusal unauthenticated, forbidden; invalid `triage.too_few_decisions`
 */
export async function correctGroup(
  parts: Parts,
  actor: Actor,
  { on, ...group }: Group & { readonly on: boolean },
): Promise<void> {
  const { db, clock, cellAreaCode, auditCorrection } = parts;
  // The model advises everywhere, and so does what is corrected of it.
  const areaCode = cellAreaCode() ?? '';
  requireAuthority(actor, 'triage.manage_models', { areaCode });
  await db.write(wholeCell, async (tx) => {
    const { model, proposed } = await proposalOf(parts, tx, group);
    if (on && proposed === null) throw tooFew();
    const confidenceMin = on ? (proposed?.confidenceMin ?? null) : null;
    await insertCorrection(tx, {
      ...{ version: model.card.version, ...group, confidenceMin },
      effect: on ? effectOf(proposed) : null,
      ...{ since: clock.now(), personId: actor.personId },
    });
    await auditCorrection(tx, { actor, areaCode, ...group, confidenceMin });
  });
}

async function proposalOf(
  { clock, shelf }: Pick<Parts, 'clock' | 'shelf'>,
  tx: Tx,
  group: Group,
): Promise<{ readonly model: ShelvedModel; readonly proposed: ProposedCorrection | null }> {
  const model = onDuty(await findDuties(tx), shelf).running;
  const since = new Date(clock.now().getTime() - lookedBackDays * dayMs);
  const readings = await findReadings(tx, model.card.version, since, readingsMost);
  return { model, proposed: proposeCorrection(readings, model.classifier.labels, group) };
}

function effectOf(proposed: ProposedCorrection | null) {
  return proposed && { before: proposed.before, after: proposed.after };
}

function tooFew(): Refusal {
  return new Refusal('invalid', 'triage.too_few_decisions', {
    zh: '这一组已办的太少，还说不准该怎么纠正。',
    en: 'Too few of this group were decided to say how to correct it.',
  });
}
