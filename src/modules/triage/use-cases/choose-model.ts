import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { findDuties, insertDuty, listModelRows, wasAtWork, type Part } from '../data/model-rows.ts';
import { countReadings } from '../data/reading-rows.ts';
import { isTried, trialAnswersMin } from '../domain/trial.ts';
import type { TriageParts } from '../parts.ts';

/**
 * Puts a model to work, or beside the one at work to be watched. An earlier one again is a
 * rollback: nothing is lost, and which was at work when stays known. A new one comes to work after
 * a trial only, in which it read enough of what people then decided.
 *
 * @param version null: the one that ships, or none in the shadow
 * @throws Refusal forbidden; not-found `triage.no_such_model`; conflict
 *   `triage.trial_first`
 */
export async function chooseModel(
  parts: Pick<TriageParts, 'db' | 'clock' | 'cellAreaCode' | 'shelf' | 'auditModel'>,
  actor: Actor,
  part: Part,
  version: string | null,
): Promise<void> {
  const { db, clock, cellAreaCode, shelf, auditModel } = parts;
  // One model advises everywhere: an office of one street must not choose it for the others.
  const areaCode = cellAreaCode() ?? '';
  requireAuthority(actor, 'triage.manage_models', { areaCode });
  await db.write(wholeCell, async (tx) => {
    if (version !== null) {
      const known = await listModelRows(tx);
      if (!known.some((model) => model.version === version)) throw noSuchModel();
    }
    if (part === 'running' && version !== null) await requireTrial(tx, version);
    // Read before it is chosen: one whose file is damaged must not come to work.
    shelf.of(version);
    await insertDuty(tx, { part, version, since: clock.now() });
    await auditModel(tx, { actor, areaCode, part, version });
  });
}

async function requireTrial(tx: Tx, version: string): Promise<void> {
  const duties = await findDuties(tx);
  const onTrial = duties.some((duty) => duty.part === 'shadow' && duty.version === version);
  const answers = onTrial ? await countReadings(tx, version) : 0;
  if (isTried({ answers, wasAtWork: await wasAtWork(tx, version) })) return;
  throw new Refusal(
    'conflict',
    'triage.trial_first',
    {
      zh: `先试用：它在旁边读够 ${trialAnswersMin} 件由人定类的事项后才能启用，现在是 ${answers} 件。`,
      en:
        `Trial first: it may work once it has read ${trialAnswersMin} matters that people ` +
        `decided; now it is ${answers}.`,
    },
    { answers, least: trialAnswersMin },
  );
}

function noSuchModel(): Refusal {
  return new Refusal('not-found', 'triage.no_such_model', {
    zh: '没有这个模型。',
    en: 'There is no such model.',
  });
}
