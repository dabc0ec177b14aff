import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { ImportFields } from '../../contract.ts';
import type { ImportRecord } from '../../data/imports.ts';
import {
  columnOfField,
  importColumns,
  type ImportFault,
  type ImportRow,
} from '../../domain/import-columns.ts';
import type { AppealParts } from '../../parts.ts';
import { reportRequest } from '../report-appeal.ts';
import { readRow } from './read-row.ts';
import { unstorable } from './read-table.ts';

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
  { createdAt }: ImportRecord,
  fields: ImportFields,
  rows: readonly ImportRow[],
): Promise<Taken> {
  const faults: ImportFault[] = [];
  const wanted: { row: number; request: ActRequest }[] = [];
  for (const row of rows) {
    try {
      wanted.push({ row: row.row, request: requestOf(parts, actor, fields, row) });
    } catch (error) {
      faults.push(...faultsOfRow(row.row, error));
    }
  }
  const results = await parts.matters.actMany(wanted.map(({ request }) => request));
  let taken = 0;
  let repeated = 0;
  results.forEach((result, index) => {
    if (result.status === 'rejected') {
      faults.push(...faultsOfRow(wanted[index]?.row ?? 0, result.reason));
    } else if (new Date(result.value.at) >= createdAt) taken += 1;
    else repeated += 1;
  });
  return { taken, repeated, faults };
}

/** The importer wrote the report down, so they do not handle it; they are not who reported. */
function requestOf(
  { neighbours, clock }: AppealParts,
  actor: Actor,
  fields: ImportFields,
  { key, cells }: ImportRow,
): ActRequest {
  const request = reportRequest(neighbours, clock, actor, readRow(cells, fields), key);
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

function faultsOfRow(row: number, error: unknown): ImportFault[] {
  if (isOfTheData(error)) return [unstorable(row)];
  if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
  const { code, sentence, details } = error;
  const { fields = [] } = details;
  if (fields.length === 0) return [{ row, code, message: sentence }];
  // A column that feeds two fields is at fault once.
  const byColumn = new Map(
    fields.map((field) => [columnOfField(field.path) ?? field.path, field.message] as const),
  );
  return [...byColumn].map(([column, message]) => ({
    row,
    code,
    message: { zh: `${titleOf(column)}：${message.zh}`, en: `${column}: ${message.en}` },
  }));
}

/** As people name the column. */
function titleOf(column: string): string {
  const known = columnOfField(column);
  return known === undefined ? column : importColumns[known][0];
}

/** What the database says of a value, not of itself: data exceptions, constraints, limits. */
function isOfTheData(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && /^(22|23|54)[0-9A-Z]{3}$/.test(error.code);
}
