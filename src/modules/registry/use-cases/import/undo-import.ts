import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { findImport, markUndone } from '../../data/import-rows.ts';
import { withdrawSome } from '../../data/withdraw-people.ts';
import type { RegistryParts } from '../../parts.ts';
import { eventBy } from '../event-by.ts';
import { unknownImport } from './read-imports.ts';
import { importAction } from './start-import.ts';

const atOnceMost = 5000;

/**
 * Takes back whom an import brought; who was changed since stays. All or nothing.
 * @throws Refusal forbidden, not-found; conflict `registry.import_not_over`
 */
export async function undoImport(parts: RegistryParts, actor: Actor, id: string): Promise<void> {
  requireAuthority(actor, importAction);
  await parts.db.write(scopeForAction(actor, importAction), async (tx) => {
    const record = await findImport(tx, id);
    if (!record) throw unknownImport();
    requireAuthority(actor, importAction, { areaCode: record.areaCode });
    if (record.state !== 'finished' && record.state !== 'failed') throw notOver();
    const event = eventBy(parts, actor, 'withdrawn', 'import undone');
    while ((await withdrawSome(tx, parts, id, event, atOnceMost)) > 0);
    await markUndone(tx, id);
  });
}

function notOver(): Refusal {
  return new Refusal('conflict', 'registry.import_not_over', {
    zh: '导入还在进行，或者已经撤回。',
    en: 'The import still runs, or was undone already.',
  });
}
