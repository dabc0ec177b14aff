import type { Ids } from '#platform/ids/ids.ts';
import type { Jobs } from '#platform/jobs/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { cancelLearning, endSilentLearning, insertLearning } from '../data/learning-rows.ts';
import type { TriageParts } from '../parts.ts';

export const learningTask = 'triage.learn';
/** A program that gives no sign of life for so long has ended without a word. */
const silentMs = 3 * 60_000;

export interface AskingParts extends Pick<
  TriageParts,
  'db' | 'clock' | 'cellAreaCode' | 'auditLearning'
> {
  readonly ids: Ids;
  readonly jobs: Jobs;
}

/**
 * Has a model learned from what people decided, beside everything else. It comes to nothing by
 * itself: somebody puts it on trial, and later to work.
 *
 * @throws Refusal unauthenticated, forbidden; conflict `triage.learning_already`
 */
export async function askLearning(parts: AskingParts, actor: Actor): Promise<void> {
  const { db, clock, ids, jobs, auditLearning } = parts;
  const areaCode = requireKeeper(parts, actor);
  const id = ids.next();
  const at = clock.now();
  await db.write(wholeCell, async (tx) => {
    await endSilentLearning(tx, new Date(at.getTime() - silentMs), at);
    const askedBy = actor.personId ?? '';
    if (!(await insertLearning(tx, { id, askedBy, at }))) throw learningAlready();
    await jobs.enqueue(tx, learningTask, { id }, { attemptsMax: 1, lane: learningTask });
    await auditLearning(tx, { actor, areaCode, asked: true });
  });
}

/**
 * Ends the learning that is at work, within seconds; nothing of it stays.
 *
 * @throws Refusal unauthenticated, forbidden; not-found `triage.learning_none`
 */
export async function stopLearning(parts: AskingParts, actor: Actor): Promise<void> {
  const areaCode = requireKeeper(parts, actor);
  await parts.db.write(wholeCell, async (tx) => {
    if (!(await cancelLearning(tx, parts.clock.now()))) throw learningNone();
    await parts.auditLearning(tx, { actor, areaCode, asked: false });
  });
}

/** One model advises everywhere: an office of one street must not choose it for the others. */
function requireKeeper({ cellAreaCode }: AskingParts, actor: Actor): string {
  const areaCode = cellAreaCode() ?? '';
  requireAuthority(actor, 'triage.manage_models', { areaCode });
  return areaCode;
}

function learningAlready(): Refusal {
  return new Refusal('conflict', 'triage.learning_already', {
    zh: '正在学习，请等它结束，或先停止。',
    en: 'A model is being learned: wait until it is done, or stop it.',
  });
}

function learningNone(): Refusal {
  return new Refusal('not-found', 'triage.learning_none', {
    zh: '现在没有在学习。',
    en: 'No model is being learned.',
  });
}
