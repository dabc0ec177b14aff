import type { Tx } from '#platform/db/database.ts';
import { scopeOf, unionOf, wholeCell, type Scope } from '#platform/permit/permit.ts';
import type { ActReply } from '../contract.ts';
import { findReplays } from '../data/find-replays.ts';
import { writeDecisions } from '../data/write-decisions.ts';
import { requestHash, storedKey, type ActRequest } from './act-request.ts';
import type { ActParts } from './act-parts.ts';
import { bindAttachments } from './attach-files.ts';
import { BatchDecision, repeatedReply } from './decide-batch.ts';
import { readBatch } from './read-batch.ts';

type Results = PromiseSettledResult<ActReply>[];

/**
 * Decides and writes a batch in one transaction. What one item is refused does not touch the
 * others.
 *
 * A repeated idempotency key is rare, so nobody asks for it first: the repetition is refused (the
 * matter has moved on), and is then found to be one; or it runs into the unique index, and the
 * batch is decided again with its earlier answers at hand.
 */
export async function actBatch(
  parts: ActParts,
  requests: readonly ActRequest[],
): Promise<readonly PromiseSettledResult<ActReply>[]> {
  const keys = keysOf(requests);
  try {
    return await decideAndWrite(parts, requests, []);
  } catch (error) {
    if (keys.length === 0 || !isTaken(error)) throw error;
    return decideAndWrite(parts, requests, keys);
  }
}

/** @param asked keys whose earlier answers are looked up before anything is decided. */
function decideAndWrite(
  parts: ActParts,
  requests: readonly ActRequest[],
  asked: readonly string[],
): Promise<Results> {
  return parts.db.write(unionScope(requests), async (tx) => {
    const replays = await findReplays(tx, asked);
    const batch = new BatchDecision(parts, await readBatch(parts, tx, requests), replays);
    const results = requests.map((request, index) => batch.take(request, index));
    await recallRepeated(parts, tx, requests, results);
    const { ids, types } = parts;
    await writeDecisions(tx, batch.decisions, { ids, areaDuties: types.areaDuties() });
    await bindAttachments(parts.files, tx, batch.decisions);
    return results;
  });
}

/** PostgreSQL's unique_violation. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}

/** Gives the refused items that are repetitions their first answers. */
async function recallRepeated(
  parts: ActParts,
  tx: Tx,
  requests: readonly ActRequest[],
  results: Results,
): Promise<void> {
  const refused = requests.filter((_, index) => results[index]?.status === 'rejected');
  const replays = await findReplays(tx, keysOf(refused));
  if (replays.size === 0) return;
  requests.forEach((request, index) => {
    const replay = replays.get(storedKey(request) ?? '');
    if (!replay || results[index]?.status !== 'rejected') return;
    try {
      const value = repeatedReply(parts, replay, requestHash(request));
      results[index] = { status: 'fulfilled', value };
    } catch (reason) {
      results[index] = { status: 'rejected', reason };
    }
  });
}

function keysOf(requests: readonly ActRequest[]): string[] {
  return requests.map(storedKey).filter((key) => key !== null);
}

/** Several actors write in one transaction; `decide` holds each to their own rights. */
function unionScope(requests: readonly ActRequest[]): Scope {
  if (requests.some((request) => request.actor.kind === 'system')) return wholeCell;
  const actors = [...new Set(requests.map(({ actor }) => actor))];
  return unionOf(actors.map(scopeOf));
}
