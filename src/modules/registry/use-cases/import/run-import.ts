import type { Tx } from '#platform/db/database.ts';
import { wholeCell, type Scope } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  addProgress,
  countTry,
  endImport,
  findImport,
  findRunning,
  findTaken,
  takeChunk,
  type ImportRecord,
  type RowFault,
} from '../../data/import-rows.ts';
import { numberIndex, writePeople, type PersonWrite } from '../../data/write-people.ts';
import { readRow, type ReadRow, type RowContext } from '../../domain/import/read-row.ts';
import type { WaitingRow } from '../../domain/import/read-row.ts';
import type { RegistryParts } from '../../parts.ts';
import { eventBy } from '../event-by.ts';
import { proposeImported } from '../propose-same.ts';
import { rowContext } from './row-context.ts';

/** One reads and seals while the database writes the other's. */
const lanes = 2;
const triesMost = 10;

/**
 * Writes what is left of an import, chunk by chunk. Safe to call at any time and from several
 * processes: each chunk is in one transaction, and in one pair of hands.
 */
export async function runImport(parts: RegistryParts, id: string): Promise<void> {
  const { db, clock } = parts;
  const record = await db.read(wholeCell, (tx) => findImport(tx, id));
  if (record?.state !== 'running') return;
  const context = rowContext(parts, record);
  const lane = async () => {
    while (await runChunk(parts, record, context));
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
    await proposeImported(parts, id);
    await db.write(wholeCell, (tx) => endImport(tx, id, clock.now()));
  } catch (error) {
    await db.write(wholeCell, (tx) => countTry(tx, id, triesMost));
    throw error;
  }
}

/** Goes on with every import that was left. */
export async function resumeImports(parts: RegistryParts): Promise<void> {
  const running = await parts.db.read(wholeCell, findRunning);
  const faults: unknown[] = [];
  for (const id of running) {
    await runImport(parts, id).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} imports cannot go on`);
}

/** @returns whether there was one */
async function runChunk(
  parts: RegistryParts,
  record: ImportRecord,
  context: RowContext,
): Promise<boolean> {
  // Two lanes may bring the same number at once: the later one looks again and tells it.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await parts.db.write(scopeOf(record), async (tx) => {
        const sealed = await takeChunk(tx, record.id);
        if (sealed === undefined) return false;
        const waiting = JSON.parse(parts.cipher.open(sealed)) as WaitingRow[];
        const read = waiting.map((row) => readRow(row, context));
        await writeRows(parts, tx, record, read);
        return true;
      });
    } catch (error) {
      const isTwice = error instanceof Refusal && error.code === 'registry.already_known';
      if (!isTwice || attempt === 3) throw error;
    }
  }
}

async function writeRows(
  parts: RegistryParts,
  tx: Tx,
  record: ImportRecord,
  read: readonly ReadRow[],
): Promise<void> {
  const { cipher } = parts;
  const faults: RowFault[] = read.flatMap(({ row, faults: found }) =>
    found.map((fault) => ({ row, ...fault })),
  );
  const good = read
    .filter((one) => one.faults.length === 0)
    .map((one) => ({
      one,
      index: one.facts.number && numberIndex(cipher, one.facts.number.number),
    }));
  const known = await findTaken(
    tx,
    good.flatMap(({ index }) => index ?? []),
  );
  const writes: PersonWrite[] = [];
  const event = eventBy(
    parts,
    { personId: record.createdBy, name: record.actorName },
    'registered',
  );
  for (const { one, index } of good) {
    if (index !== null && known.has(index)) faults.push(alreadyKnown(one.row));
    else {
      if (index !== null) known.add(index);
      writes.push({ person: personOf(parts, record, one), event, residencesKept: 0 });
    }
  }
  if (writes.length > 0) await writePeople(tx, parts, writes);
  await addProgress(tx, record.id, { taken: writes.length, faults });
}

function personOf({ ids }: RegistryParts, record: ImportRecord, { facts, residence }: ReadRow) {
  return {
    ...{ id: ids.next(), version: 1, state: 'active' as const, mergedIntoId: null },
    ...{ ...facts, residences: [residence] },
    ...{ isSynthetic: record.isSynthetic, importId: record.id },
  };
}

function alreadyKnown(row: number): RowFault {
  const message = {
    zh: '这个证件号码已经登记，或者在文件里出现过',
    en: 'This number is registered already, or stands in the file before',
  };
  return { row, path: 'number', message };
}

/** Where the importer might write when they handed the file in, and the import itself. */
function scopeOf({ areas, createdBy }: ImportRecord): Scope {
  const persons = createdBy === null ? [] : [createdBy];
  return { areas, bodies: [], persons, clearance: 0 };
}
