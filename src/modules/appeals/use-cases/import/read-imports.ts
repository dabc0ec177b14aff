import { stringify } from 'csv-stringify/sync';
import type { Actor } from '#platform/permit/actor.ts';
import { findAuthority, requireAuthority, scopeOf, type Scope } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ImportReport, ImportSummary } from '../../contract.ts';
import { findImport, listImports, readFaults, type ImportRecord } from '../../data/imports.ts';
import type { AppealParts } from '../../parts.ts';

const listedMax = 100;
const faultsShownMax = 500;

/** The newest imports that are the actor's to see. */
export async function readImports(
  { db }: AppealParts,
  actor: Actor,
): Promise<readonly ImportSummary[]> {
  requireAuthority(actor, 'appeals.import');
  const records = await db.read(importScope(actor), (tx) => listImports(tx, listedMax));
  return records.map(summaryOf);
}

/** @throws Refusal not-found `appeals.unknown_import`. */
export async function getImport(
  { db }: AppealParts,
  actor: Actor,
  id: string,
): Promise<ImportReport> {
  return db.read(importScope(actor), async (tx) => {
    const record = await findImport(tx, id);
    if (!record) throw noSuchImport();
    return { ...summaryOf(record), faults: await readFaults(tx, id, faultsShownMax) };
  });
}

/** All faults as a spreadsheet opens them. @throws Refusal not-found `appeals.unknown_import`. */
export async function getFaultsCsv({ db }: AppealParts, actor: Actor, id: string): Promise<string> {
  const faults = await db.read(importScope(actor), async (tx) => {
    if (!(await findImport(tx, id))) throw noSuchImport();
    return readFaults(tx, id, null);
  });
  const rows = faults.map(({ row, code, message }) => [row, message.zh, message.en, code]);
  return stringify([['行号', '问题', 'Fault', 'Code'], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** Their own imports, and those of the areas that they may import for. */
function importScope(actor: Actor): Scope {
  const held = findAuthority(actor, 'appeals.import');
  const areas = actor.authorities
    .filter(({ actions }) => actions.has('appeals.import'))
    .map(({ areaCode }) => areaCode);
  return { ...scopeOf(actor), areas: held ? areas : [] };
}

function summaryOf(record: ImportRecord): ImportSummary {
  const { id, fileName, channel, state, rows, taken, repeated, faulty } = record;
  return {
    ...{ id, fileName, channel, state, rows, taken, repeated, faulty },
    createdAt: record.createdAt.toISOString(),
    finishedAt: record.finishedAt?.toISOString() ?? null,
  };
}

function noSuchImport(): Refusal {
  return new Refusal('not-found', 'appeals.unknown_import', {
    zh: '没有这次导入，或者您不能查看它。',
    en: 'There is no such import, or you may not see it.',
  });
}
