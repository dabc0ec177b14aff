import type { Actor } from '#platform/permit/actor.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { ImportRecord } from '../../data/imports.ts';
import type { ImportFault, WaitingRows } from '../../domain/import-columns.ts';
import type { AppealParts } from '../../parts.ts';
import { faultsOfRow } from './row-faults.ts';
import { rowReader } from './row-reader.ts';

interface Taken {
  readonly taken: number;
  readonly repeated: number;
  readonly faults: readonly ImportFault[];
}

/**
 * Takes rows in, each for itself: a faulty one is told and leaves the others alone.
 * @throws what is no row's fault, e.g. that the database is away: then the chunk stays and is tried
 *   again.
 */
export async function takeChunk(
  parts: AppealParts,
  actor: Actor,
  { areaCode, createdAt }: ImportRecord,
  { fields, titles, rows }: WaitingRows,
): Promise<Taken> {
  const faults: ImportFault[] = [];
  const wanted: { row: number; request: ActRequest }[] = [];
  const read = rowReader(parts, actor, { fields, titles, areaCode });
  for (const row of rows) {
    const found = read(row);
    if ('faults' in found) faults.push(...found.faults);
    else wanted.push({ row: row.row, request: found.request });
  }
  const results = await parts.matters.actMany(wanted.map(({ request }) => request));
  let taken = 0;
  let repeated = 0;
  results.forEach((result, index) => {
    if (result.status === 'rejected') {
      faults.push(...faultsOfRow(wanted[index]?.row ?? 0, result.reason, titles));
    } else if (new Date(result.value.at) >= createdAt) taken += 1;
    else repeated += 1;
  });
  return { taken, repeated, faults };
}
