import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { ImportFields, ReportBody } from '../../contract.ts';
import type {
  ImportCells,
  ImportFault,
  ImportRow,
  ImportTitles,
} from '../../domain/import-columns.ts';
import { areaNamedIn } from '../../domain/area-in-words.ts';
import { unfit } from '../../domain/refuse.ts';
import type { AppealParts } from '../../parts.ts';
import { reportRequest } from '../report-appeal.ts';
import { categoryFinder } from './find-category.ts';
import { communityFinder } from './find-community.ts';
import { readRow } from './read-row.ts';
import { faultsOfRow } from './row-faults.ts';

/** What an import is about: its choices, what the file calls its columns, and where it belongs. */
export interface ImportSetting {
  readonly fields: ImportFields;
  readonly titles: ImportTitles;
  readonly areaCode: string;
}

export type ReadRow =
  { readonly request: ActRequest } | { readonly faults: readonly ImportFault[] };

/**
 * Reads rows as reports. Of a row that cannot be one, everything that is wrong is told at once, so
 * that nobody mends a file three times.
 */
export function rowReader(
  parts: AppealParts,
  actor: Actor,
  { fields, titles, areaCode }: ImportSetting,
): (row: ImportRow) => ReadRow {
  const place = placer(parts, actor, areaCode);
  const categoryOf = categoryFinder(parts.neighbours.listCategories());
  return (row) => {
    const faults: ImportFault[] = [];
    const attempt = <Value>(read: () => Value): Value | undefined => {
      try {
        return read();
      } catch (error) {
        faults.push(...faultsOfRow(row.row, error, titles));
        return undefined;
      }
    };
    const { community, category, ...others } = row.cells;
    const placed = attempt(() => place({ ...others, ...(community && { community }) })) ?? others;
    const named = category === undefined ? undefined : attempt(() => categoryOf(category));
    const cells = { ...placed, ...(named !== undefined && { category: named }) };
    const home = fields.areaCode ?? homeOf(parts, areaCode, cells);
    const body = attempt(() => readRow(cells, { ...fields, areaCode: home }));
    if (body === undefined || faults.length > 0) return { faults };
    const request = attempt(() => requestOf(parts, actor, body, row));
    return request === undefined ? { faults } : { request };
  };
}

/** The importer wrote the report down, so they do not handle it; they are not who reported. */
function requestOf(
  { neighbours, clock }: AppealParts,
  actor: Actor,
  body: ReportBody,
  { key }: ImportRow,
): ActRequest {
  const request = reportRequest(neighbours, clock, actor, body, key);
  requireAuthority(actor, 'appeals.import', { areaCode: String(request.input['areaCode']) });
  const content = { ...request.input, reporterId: null };
  return {
    ...request,
    unnamed: false,
    input: { ...content, collectorId: actor.personId },
    // The same row is one appeal, whoever of two clerks brings it.
    keyOwner: { name: 'import', content: { ...content, collectorId: null } },
  };
}

/** Puts the code of the community that a row names beside what else it says of the place. */
function placer({ neighbours }: AppealParts, { authorities }: Actor, areaCode: string) {
  const mine = neighbours
    .listAreas()
    .filter(({ code }) => authorities.some((held) => code.startsWith(held.areaCode)));
  const find = communityFinder(mine, areaCode);
  return ({ community, ...cells }: ImportCells): ImportCells => {
    if (community === undefined) return cells;
    const code = find(community);
    const told = cells.areaCode ?? '';
    if (told.startsWith(code)) return cells;
    if (code.startsWith(told)) return { ...cells, areaCode: code };
    throw unfit(
      'unknown_community',
      '这个社区不在所写的区划代码里。',
      'This community does not lie in the area of the code beside it.',
      'community',
    );
  };
}

/**
 * Where a row lies that names no place, of an import for which nobody chose an area: in the
 * importer's own. An address whose words name a place in there speaks for itself.
 */
function homeOf(
  { neighbours }: AppealParts,
  areaCode: string,
  { address }: ImportCells,
): string | undefined {
  if (areaCode === '') return undefined;
  const named = address === undefined ? undefined : areaNamedIn(address, neighbours.listAreas());
  return named?.code.startsWith(areaCode) ? undefined : areaCode;
}
