import { Refusal } from '#platform/refusal/refusal.ts';
import type { ImportFault, ImportTitles } from '../../domain/import-columns.ts';
import { titleOfField } from '../../domain/import-sources.ts';
import { unstorable } from './table-faults.ts';

/**
 * What was wrong with a row, each under the title that the file has for it.
 * @throws what is no row's fault, e.g. that the database is away
 */
export function faultsOfRow(row: number, error: unknown, titles: ImportTitles): ImportFault[] {
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

/** What the database says of a value, not of itself: data exceptions, constraints, limits. */
function isOfTheData(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && /^(22|23|54)[0-9A-Z]{3}$/.test(error.code);
}
