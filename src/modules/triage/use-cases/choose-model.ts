import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { insertDuty, listModelRows, type Part } from '../data/model-rows.ts';
import type { TriageParts } from '../parts.ts';

/**
 * Puts a model to work, or beside the one at work to be watched. An earlier one again is a
 * rollback: nothing is lost, and which was at work when stays known.
 *
 * @param version null: the one that ships, or none in the shadow
 * @throws Refusal forbidden; not-found `triage.no_such_model`
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
    // Read before it is chosen: one whose file is damaged must not come to work.
    shelf.of(version);
    await insertDuty(tx, { part, version, since: clock.now() });
    await auditModel(tx, { actor, areaCode, part, version });
  });
}

function noSuchModel(): Refusal {
  return new Refusal('not-found', 'triage.no_such_model', {
    zh: '没有这个模型。',
    en: 'There is no such model.',
  });
}
