import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { insertImport, type ImportRecord } from '../../data/import-rows.ts';
import { guessMapping, type ImportMapping } from '../../domain/import/columns.ts';
import type { RegistryParts } from '../../parts.ts';
import { readFile, type PeopleFile } from './read-file.ts';

export const importAction = 'registry.import';
export const importTask = 'registry.import';

export interface ImportWish {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Of rows that name no community; the importer's own where left out. */
  readonly areaCode?: string | undefined;
  /** As the titles have it where left out. */
  readonly mapping?: ImportMapping | undefined;
  readonly isSynthetic?: boolean;
}

/** How many rows go through one transaction. */
const chunkRows = 4000;

/** Takes a file in; its rows are written by the job, or by whoever runs it: see `runImport`. */
export async function startImport(
  parts: RegistryParts,
  actor: Actor,
  wish: ImportWish,
): Promise<ImportRecord> {
  const { db, cipher, jobs } = parts;
  const { file, record } = await prepareImport(parts, actor, wish);
  const chunks: string[] = [];
  for (let at = 0; at < file.rows.length; at += chunkRows) {
    chunks.push(cipher.seal(JSON.stringify(file.rows.slice(at, at + chunkRows))));
  }
  await db.write(scopeForAction(actor, importAction), async (tx) => {
    await insertImport(tx, record, chunks);
    await jobs.enqueue(tx, importTask, { id: record.id }, { key: `people:${record.id}` });
  });
  return record;
}

/** The file as a table and the import as it would begin. */
export async function prepareImport(
  { areas, clock, ids }: RegistryParts,
  actor: Actor,
  { bytes, fileName, areaCode: wanted, mapping: chosen, isSynthetic = false }: ImportWish,
): Promise<{ file: PeopleFile; record: ImportRecord }> {
  const areaCode = wanted ?? requireAuthority(actor, importAction).areaCode;
  requireAuthority(actor, importAction, { areaCode });
  if (wanted !== undefined && !areas.isKnown(wanted)) throw noSuchArea();
  const file = await readFile(bytes);
  const mapping = chosen ?? guessMapping(file.titles);
  if (mapping.name === undefined || mapping.address === undefined) throw unmapped();
  const record: ImportRecord = {
    ...{ id: ids.next(), createdAt: clock.now(), createdBy: actor.personId },
    ...{ actorName: actor.name, areas: scopeForAction(actor, importAction).areas },
    ...{ areaCode, fileName, mapping, isSynthetic, state: 'running' },
    ...{ rows: file.rows.length, taken: 0, faulty: 0, kept: 0 },
  };
  return { file, record };
}

function unmapped(): Refusal {
  return new Refusal('invalid', 'registry.import_unmapped', {
    zh: '请指明哪一列是姓名、哪一列是地址。',
    en: 'Say which column is the name and which the address.',
  });
}

function noSuchArea(): Refusal {
  return new Refusal('invalid', 'registry.import_area', {
    zh: '没有这个区划，请重新选择。',
    en: 'There is no such area.',
  });
}
