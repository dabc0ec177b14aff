import { dayMs } from '#algorithms/working-time/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { findAuthority, requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import type { ModelsReply } from '../contract.ts';
import { findCorrections, type CorrectionRow } from '../data/correction-rows.ts';
import { findDuties, listModelRows, type ModelFacts, type ModelRow } from '../data/model-rows.ts';
import { findLearning, type LearningRow } from '../data/learning-rows.ts';
import { countOpinions } from '../data/opinion-rows.ts';
import { findReadings } from '../data/reading-rows.ts';
import type { ModelShelf, ShelvedModel } from '../data/model-shelf.ts';
import { auditOf } from '../domain/audit.ts';
import { labelsSince } from '../domain/labels-since.ts';
import type { ModelCard } from '../domain/model-card.ts';
import type { ReadingParts, TriageParts } from '../parts.ts';
import { onDuty } from './on-duty.ts';

export const lookedBackDays = 180;
/** Enough for figures that stand still; more would only take longer. */
export const readingsMost = 20_000;

/**
 * Which models there are, which one is at work, and how well they did in this cell: for anybody who
 * works at a desk. Figures of the whole cell, without a word of any matter.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function reviewModels(
  parts: Pick<TriageParts & ReadingParts, 'db' | 'clock' | 'shelf' | 'areaName' | 'second'>,
  actor: Actor,
): Promise<ModelsReply> {
  requireReviewer(actor);
  const { db, clock, shelf, areaName, second } = parts;
  const now = clock.now();
  const since = new Date(now.getTime() - lookedBackDays * dayMs);
  return db.read(wholeCell, async (tx) => {
    const duties = await findDuties(tx);
    const { running, shadow } = onDuty(duties, shelf);
    const own = await listModelRows(tx);
    const decisions = await findReadings(tx, running.card.version, since, readingsMost);
    const audit = async (model: ShelvedModel) => {
      const { card, classifier } = model;
      const readings = await findReadings(tx, card.version, since, readingsMost);
      const found = auditOf(readings, classifier.labels, now);
      const groups = found.groups.map((group) => ({
        ...group,
        name: group.by === 'area' ? areaName(group.key) : null,
      }));
      return { version: card.version, ...found, groups };
    };
    return {
      at: now.toISOString(),
      since: since.toISOString(),
      running: await audit(running),
      shadow: shadow && (await audit(shadow)),
      models: modelViews(own, shelf),
      learning: learningView(await findLearning(tx)),
      labels: labelsSince(decisions, own[0]?.addedAt ?? null),
      second: second && (await secondAudit(tx, second.name, running.card.version)),
      corrections: (await findCorrections(tx, running.card.version)).map(correctionView),
    };
  });
}

async function secondAudit(tx: Tx, adviser: string, version: string) {
  return { adviser, ...(await countOpinions(tx, adviser, version)) };
}

function correctionView({ by, key, confidenceMin, since, effect }: CorrectionRow) {
  return { by, key, confidenceMin: confidenceMin ?? 0, since: since.toISOString(), effect };
}

function learningView(row: LearningRow | null): ModelsReply['learning'] {
  if (row === null) return null;
  const { askedAt, stepsDone, stepsAll, cancelledAt, endedAt, outcome, version } = row;
  return {
    ...{ stepsDone, stepsAll, outcome, version },
    askedAt: askedAt.toISOString(),
    stopping: cancelledAt !== null && endedAt === null,
    endedAt: endedAt?.toISOString() ?? null,
  };
}

/** Anybody who works at a desk. */
export function requireReviewer(actor: Actor): void {
  if (findAuthority(actor, 'triage.manage_models')) return;
  requireAuthority(actor, 'matters.comment_internal');
}

/** The cell's own models, newest first, and the one that ships. */
export function modelViews(own: readonly ModelRow[], shelf: ModelShelf): ModelsReply['models'] {
  const shipped = shelf.of(null).card;
  return [
    ...own.map(({ version, card, addedAt }) => ({
      ...{ version, ships: false, addedAt: addedAt.toISOString() },
      ...card,
    })),
    { version: shipped.version, ships: true, addedAt: null, ...factsOf(shipped) },
  ];
}

/** What a list says of a model. */
export function factsOf(card: ModelCard): ModelFacts {
  const { trainedOn, trainingTexts, fingerprint, crossValidated, head } = card;
  const { macroF1, ece } = crossValidated;
  return { trainedOn, trainingTexts, fingerprint, macroF1, ece, labels: [...head.labels] };
}
