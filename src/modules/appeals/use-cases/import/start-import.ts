import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { ImportFields } from '../../contract.ts';
import { insertChunks } from '../../data/import-chunks.ts';
import { insertFaults, insertImport, type ImportRecord } from '../../data/imports.ts';
import type { ImportRow, WaitingRows } from '../../domain/import-columns.ts';
import type { AppealParts } from '../../parts.ts';
import { inTheNameOf } from './importer.ts';
import { readImportFile, type ImportFile } from './read-import-file.ts';

const rowsPerChunk = 1000;

/** The task that takes an import's rows in. */
export const runImportTask = 'appeals.run_import';

/**
 * Takes a file over, whole or not at all: read, cut into chunks, sealed, its work enqueued. The
 * rows themselves come in afterwards.
 * @throws Refusal forbidden; invalid `appeals.import_…` where the file makes no sense as a whole.
 */
export async function startImport(
  parts: AppealParts,
  actor: Actor,
  file: ImportFile,
  fields: ImportFields,
): Promise<ImportRecord> {
  const { db, ids, clock, cipher, jobs } = parts;
  const read = readImportFile(parts, actor, file, fields);
  const { areaCode, source, titles, total, rows, repeated, faults } = read;
  const record: ImportRecord = {
    ...{ id: ids.next(), createdAt: clock.now(), finishedAt: null, state: 'running' },
    actor: inTheNameOf(actor),
    ...{ areaCode, source, channel: fields.channel, fileName: file.name },
    rows: total,
    ...{ taken: 0, repeated, faulty: faults.length },
  };
  const chunks = chunksOf(rows).map((chunk, seq) => ({
    seq,
    sealed: cipher.seal(JSON.stringify({ fields, titles, rows: chunk } satisfies WaitingRows)),
  }));
  await db.write(wholeCell, async (tx) => {
    await insertImport(tx, record);
    await insertFaults(tx, record.id, faults);
    await insertChunks(tx, record.id, chunks);
    await jobs.enqueue(tx, runImportTask, { id: record.id }, { key: `import:${record.id}` });
  });
  return record;
}

function chunksOf(rows: readonly ImportRow[]): ImportRow[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerChunk) }, (_, index) =>
    rows.slice(index * rowsPerChunk, (index + 1) * rowsPerChunk),
  );
}
