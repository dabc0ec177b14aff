import type { SplitRecord } from '#platform/tables/index.ts';
import { decodeText, isWorkbook, readRecords, readWorkbook } from '#platform/tables/index.ts';
import { Refusal, type Sentence } from '#platform/refusal/refusal.ts';
import type { WaitingRow } from '../../domain/import/read-row.ts';

export interface PeopleFile {
  readonly titles: readonly string[];
  readonly rows: readonly WaitingRow[];
}

const rowsMost = 200_000;

/**
 * A file of people as a table: CSV (UTF-8 or GB 18030) or the first sheet of a workbook.
 * @throws Refusal invalid `tables.…`, `registry.import_…` where it makes no sense as a whole
 */
export async function readFile(bytes: Uint8Array): Promise<PeopleFile> {
  const records = isWorkbook(bytes) ? await readWorkbook(bytes) : readRecords(decodeText(bytes));
  const [header, ...body] = records;
  if (header?.cells === undefined) throw faulty('header', noHeader);
  const rows = body.flatMap(rowOf);
  if (rows.length === 0) throw faulty('empty', empty);
  if (rows.length > rowsMost) throw faulty('too_many', tooMany);
  return { titles: header.cells.map((title) => title.trim().slice(0, 60)), rows };
}

/** A line that cannot be split has no cells: it is told as a row without a name. */
function rowOf({ line, cells }: SplitRecord): WaitingRow[] {
  if (cells === undefined) return [{ row: line, cells: [] }];
  return cells.every((cell) => cell.trim() === '') ? [] : [{ row: line, cells }];
}

const noHeader = {
  zh: '看不出表头：第一行应是列名。',
  en: 'The first row should name the columns.',
};
const empty = { zh: '文件里没有一行数据。', en: 'There is no row below the header.' };
const tooMany = {
  zh: `一次最多导入 ${rowsMost} 行，请分成几个文件。`,
  en: `At most ${rowsMost} rows at a time: split the file.`,
};

function faulty(code: string, sentence: Sentence): Refusal {
  return new Refusal('invalid', `registry.import_${code}`, sentence);
}
