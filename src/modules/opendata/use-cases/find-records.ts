import { cellToLatLng } from 'h3-js';
import { answeredStates, publicSight } from '#modules/appeals/index.ts';
import type { DayRange } from '../domain/day-range.ts';
import { openRecord, type OpenRecord } from '../domain/open-record.ts';
import type { OpenDataParts } from '../parts.ts';

export interface RecordPage {
  readonly records: readonly OpenRecord[];
  /** The number at which the next page begins; null on the last. */
  readonly next: string | null;
}

/** Answered appeals reported in these days, newest first: those that anybody may be told of. */
export async function findRecords(
  { matters, areas }: OpenDataParts,
  { from, to }: DayRange,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | undefined },
): Promise<RecordPage> {
  const found = await matters.findPublic({
    ...publicSight,
    states: answeredStates,
    openedFrom: from,
    openedTo: to,
    ...(cursor !== undefined && { before: cursor }),
    limit: limit + 1,
    offset: 0,
  });
  const records = found.slice(0, limit).map((matter) =>
    openRecord(matter, {
      areaName: areas.areaName,
      middleOf(cell) {
        const [lat, lon] = cellToLatLng(cell);
        return { lat, lon };
      },
    }),
  );
  const last = records.at(-1);
  return { records, next: found.length > limit && last ? last.number : null };
}
