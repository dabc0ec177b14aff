import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { ReportBody } from '../../contract.ts';
import type { ImportRecord } from '../../data/imports.ts';
import { areaNamedIn } from '../../domain/area-in-words.ts';
import type {
  ImportCells,
  ImportFault,
  ImportRow,
  ImportTitles,
  WaitingRows,
} from '../../domain/import-columns.ts';
import { titleOfField } from '../../domain/import-sources.ts';
import type { AppealParts } from '../../parts.ts';
import { reportRequest } from '../report-appeal.ts';
import { communityFinder } from './find-community.ts';
import { readRow } from './read-row.ts';
import { unstorable } from './table-faults.ts';

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
  record: ImportRecord,
  { fields, titles, rows }: WaitingRows,
): Promise<Taken> {
  const { createdAt } = record;
  const faults: ImportFault[] = [];
  const wanted: { row: number; request: ActRequest }[] = [];
  const place = placer(parts, actor, record);
  for (const row of rows) {
    try {
      const body = readRow(place(row.cells), {
        ...fields,
        areaCode: fields.areaCode ?? homeOf(parts, record, row.cells),
      });
      wanted.push({ row: row.row, request: requestOf(parts, actor, body, row) });
    } catch (error) {
      faults.push(...faultsOfRow(row.row, error, titles));
    }
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
function placer({ neighbours }: AppealParts, { authorities }: Actor, { areaCode }: ImportRecord) {
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
    throw elsewhere();
  };
}

/**
 * Where a row lies that names no place, of an import for which nobody chose an area: in the
 * importer's own. An address whose words name a place in there speaks for itself.
 */
function homeOf(
  { neighbours }: AppealParts,
  { areaCode }: ImportRecord,
  { address }: ImportCells,
): string | undefined {
  if (areaCode === '') return undefined;
  const named = address === undefined ? undefined : areaNamedIn(address, neighbours.listAreas());
  return named?.code.startsWith(areaCode) ? undefined : areaCode;
}

function faultsOfRow(row: number, error: unknown, titles: ImportTitles): ImportFault[] {
  if (isOfTheData(error)) return [unstorable(row)];
  if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
  const { code, sentence, details } = error;
  const { fields = [] } = details;
  if (fields.length === 0) return [{ row, code, message: sentence }];
  // A column that feeds two fields is at fault once.
  const byTitle = new Map(
    fields.map(({ path, message }) => [titleOfField(path, titles), message] as const),
  );
  return [...byTitle].map(([title, message]) => ({
    row,
    code,
    message: { zh: `${title}：${message.zh}`, en: `${title}: ${message.en}` },
  }));
}

function elsewhere(): Refusal {
  const message = {
    zh: '这个社区不在所写的区划代码里。',
    en: 'This community does not lie in the area of the code beside it.',
  };
  const details = { fields: [{ path: 'community', message }] };
  return new Refusal('invalid', 'appeals.unknown_community', message, details);
}

/** What the database says of a value, not of itself: data exceptions, constraints, limits. */
function isOfTheData(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && /^(22|23|54)[0-9A-Z]{3}$/.test(error.code);
}
