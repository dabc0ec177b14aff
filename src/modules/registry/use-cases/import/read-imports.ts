import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ImportReport, ImportSummary } from '../../contract.ts';
import { findImport, listFaults, listImports, type ImportRecord } from '../../data/import-rows.ts';
import type { RegistryParts } from '../../parts.ts';
import { importAction } from './start-import.ts';

const listedMost = 20;
const faultsMost = 500;

/** The newest imports. */
export async function readImports(
  { db }: RegistryParts,
  actor: Actor,
): Promise<{ items: ImportSummary[] }> {
  requireAuthority(actor, importAction);
  const found = await db.read(scopeForAction(actor, importAction), (tx) =>
    listImports(tx, listedMost),
  );
  return { items: found.map(summaryOf) };
}

/** How an import goes, with the first of its faults. */
export async function getImport(
  { db }: RegistryParts,
  actor: Actor,
  id: string,
): Promise<ImportReport> {
  requireAuthority(actor, importAction);
  return db.read(scopeForAction(actor, importAction), async (tx) => {
    const record = await findImport(tx, id);
    if (!record) throw unknownImport();
    return { ...summaryOf(record), faults: await listFaults(tx, id, faultsMost) };
  });
}

function summaryOf(record: ImportRecord): ImportSummary {
  const { id, createdAt, actorName, fileName, state, rows, taken, faulty, kept } = record;
  return {
    ...{ id, by: actorName, fileName, state, rows, taken, faulty, kept },
    createdAt: createdAt.toISOString(),
  };
}

export function unknownImport(): Refusal {
  return new Refusal('not-found', 'registry.unknown_import', {
    zh: '没有这次导入。',
    en: 'There is no such import.',
  });
}
