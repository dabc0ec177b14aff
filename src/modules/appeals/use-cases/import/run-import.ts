import { wholeCell } from '#platform/permit/permit.ts';
import { findNextChunk, removeChunk, removeChunks } from '../../data/import-chunks.ts';
import {
  addProgress,
  endImport,
  countTry,
  findAbandoned,
  findImport,
  insertFaults,
  leaseImport,
  type ImportRecord,
} from '../../data/imports.ts';
import type { WaitingRows } from '../../domain/import-columns.ts';
import type { AppealParts } from '../../parts.ts';
import { actorOf } from './importer.ts';
import { takeChunk } from './take-chunk.ts';

/** Longer than any chunk takes; after a crash another process goes on when it has passed. */
const leaseMs = 60_000;
/** One a minute: what has not passed by then does not pass by itself. */
const triesMax = 10;

/**
 * Takes in what is left of an import, chunk by chunk, until nothing is. Safe to call at any time
 * and as often as one likes: each chunk is counted once, and each row's key makes it one appeal.
 * @param tell called after each chunk.
 */
export async function runImport(
  parts: AppealParts,
  id: string,
  tell: (record: ImportRecord) => void = () => undefined,
): Promise<void> {
  const { db, clock } = parts;
  const until = () => new Date(clock.now().getTime() + leaseMs);
  const held = await db.write(wholeCell, (tx) => leaseImport(tx, id, clock.now(), until()));
  if (!held) return;
  try {
    while (await runChunk(parts, held, until)) {
      const now = await db.read(wholeCell, (tx) => findImport(tx, id));
      if (now) tell(now);
    }
  } catch (error) {
    await letGo(parts, id);
    throw error;
  }
  await db.write(wholeCell, (tx) => endImport(tx, id, 'finished', clock.now()));
}

/**
 * Goes on with every import that nobody works on. One that fails does not keep the others waiting.
 */
export async function resumeImports(parts: AppealParts): Promise<void> {
  const { db, clock } = parts;
  const abandoned = await db.read(wholeCell, (tx) => findAbandoned(tx, clock.now()));
  const faults: unknown[] = [];
  for (const id of abandoned) {
    await runImport(parts, id).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} imports cannot go on`);
}

/**
 * Another may go on at once, unless it was tried too often: then the import has failed, and what
 * waits is dropped. Handing the file in again takes only what is missing.
 */
async function letGo({ db, clock }: AppealParts, id: string): Promise<void> {
  await db.write(wholeCell, async (tx) => {
    if ((await countTry(tx, id)) < triesMax) return;
    await endImport(tx, id, 'failed', clock.now());
    await removeChunks(tx, id);
  });
}

/** @returns false when no chunk is left. */
async function runChunk(
  parts: AppealParts,
  held: ImportRecord,
  until: () => Date,
): Promise<boolean> {
  const { db, cipher } = parts;
  const chunk = await db.read(wholeCell, (tx) => findNextChunk(tx, held.id));
  if (!chunk) return false;
  const waiting = JSON.parse(cipher.open(chunk.sealed)) as WaitingRows;
  const { taken, repeated, faults } = await takeChunk(parts, actorOf(held), held, waiting);
  const faulty = new Set(faults.map(({ row }) => row)).size;
  await db.write(wholeCell, async (tx) => {
    if (!(await removeChunk(tx, held.id, chunk.seq))) return;
    await insertFaults(tx, held.id, faults);
    await addProgress(tx, held.id, { taken, repeated, faulty }, until());
  });
  return true;
}
