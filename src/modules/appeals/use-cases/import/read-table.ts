import { CsvError, parse } from 'csv-parse/sync';
import { allStorable } from '#platform/http/json-body.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  findColumn,
  isLeftOut,
  importColumns,
  type ImportCells,
  type ImportColumn,
  type ImportFault,
} from '../../domain/import-columns.ts';

export type FileFormat = 'csv' | 'jsonl';

/** The rows of a file as far as it could be read, and what could not. */
export interface Table {
  readonly rows: readonly { readonly row: number; readonly cells: ImportCells }[];
  readonly faults: readonly ImportFault[];
}

const rowsMax = 200_000;
const externalIdMax = 200;
const guarded = /^'[=+\-@]/;

/**
 * Faults of single rows are in the answer.
 * @throws Refusal invalid when the file as a whole makes no sense.
 */
export function readTable(text: string, format: FileFormat): Table {
  const table = withoutLongNumbers(format === 'csv' ? readCsv(text) : readJsonLines(text));
  const count = table.rows.length + table.faults.length;
  if (count === 0) throw faulty('empty', '文件里没有数据行。', 'There are no rows in the file.');
  if (count > rowsMax) {
    throw faulty('too_many', `一次最多导入 ${rowsMax} 行。`, `At most ${rowsMax} rows at a time.`);
  }
  return table;
}

function readCsv(text: string): Table {
  const [header = [], ...records] = parseCsv(text);
  const columns = header.map(findColumn);
  const unknown = header.filter(
    (title, index) => columns[index] === undefined && title.trim() && !isLeftOut(title),
  );
  if (unknown.length > 0) throw unknownColumns(unknown);
  if (!columns.includes('detail')) throw noDetail();
  if (new Set(columns.filter(Boolean)).size < columns.filter(Boolean).length) throw twice();
  const faults: ImportFault[] = [];
  const rows: { row: number; cells: ImportCells }[] = [];
  records.forEach((record, index) => {
    const row = index + 2;
    if (record.every((cell) => cell.trim() === '')) return;
    if (record.length > header.length) faults.push(tooManyCells(row));
    else rows.push({ row, cells: cellsOf(columns, record) });
  });
  return { rows, faults };
}

/** Of a quote that never closes the parser names where it opened, as far as it knows. */
function lineOf(error: CsvError): string {
  const told = /at line (\d+)/.exec(error.message)?.[1];
  return told ?? '?';
}

function parseCsv(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw faulty(
      'not_csv',
      `文件不是有效的 CSV：从第 ${lineOf(error)} 行起引号没有配对，请改正后再导入。`,
      `This is not valid CSV: ${error.code} from line ${lineOf(error)} on.`,
    );
  }
}

function cellsOf(columns: readonly (ImportColumn | undefined)[], record: readonly string[]) {
  const cells: { [Column in ImportColumn]?: string } = {};
  columns.forEach((column, index) => {
    const cell = (record[index] ?? '').trim();
    // What our own exports guard against spreadsheets comes back as it was.
    if (column && cell !== '') cells[column] = guarded.test(cell) ? cell.slice(1) : cell;
  });
  return cells;
}

function readJsonLines(text: string): Table {
  const faults: ImportFault[] = [];
  const rows: { row: number; cells: ImportCells }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readJsonLine(line, index + 1);
    if ('code' in read) faults.push(read);
    else rows.push(read);
  });
  return { rows, faults };
}

function readJsonLine(line: string, row: number): Table['rows'][number] | ImportFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return rowFault(row, 'not_json', '这一行不是有效的 JSON。', 'This line is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return rowFault(row, 'not_json', '这一行不是 JSON 对象。', 'This line is no JSON object.');
  }
  // Only an escape can bring these in: the file's text was looked at as a whole.
  if (!allStorable(value)) return unstorable(row);
  const cells: { [Column in ImportColumn]?: string } = {};
  for (const [title, cell] of Object.entries(value)) {
    const column = findColumn(title);
    const plain = typeof cell === 'string' || typeof cell === 'number';
    if (cell === null || isLeftOut(title)) continue;
    if (!column || !plain) {
      const shown = [...title].slice(0, 40).join('');
      return rowFault(
        row,
        'field',
        `字段“${shown}”不认识，或者不是文字或数字。`,
        `The field "${shown}" is unknown, or neither text nor a number.`,
      );
    }
    if (String(cell).trim() !== '') cells[column] = String(cell).trim();
  }
  return { row, cells };
}

/** Whoever swaps two columns has whole letters for numbers, and no key is that long. */
function withoutLongNumbers({ rows, faults }: Table): Table {
  const isLong = ({ cells }: Table['rows'][number]) =>
    (cells.externalId?.length ?? 0) > externalIdMax;
  if (!rows.some(isLong)) return { rows, faults };
  return {
    rows: rows.filter((row) => !isLong(row)),
    faults: [...faults, ...rows.filter(isLong).map(({ row }) => longNumber(row))],
  };
}

function longNumber(row: number): ImportFault {
  return rowFault(
    row,
    'long_number',
    `外部编号超过 ${externalIdMax} 个字，可能是列放错了位置。`,
    `The external number is longer than ${externalIdMax} characters; columns may be swapped.`,
  );
}

/** A row with what no database can hold. */
export function unstorable(row: number): ImportFault {
  return rowFault(
    row,
    'unstorable',
    '这一行里有无法保存的字符或数值。',
    'Something in this row cannot be stored: a forbidden character or a value out of range.',
  );
}

function tooManyCells(row: number): ImportFault {
  return rowFault(
    row,
    'cells',
    '这一行的单元格比表头多，可能少了引号。',
    'This row has more cells than the header; a quote may be missing.',
  );
}

function rowFault(row: number, code: string, zh: string, en: string): ImportFault {
  return { row, code: `appeals.import_${code}`, message: { zh, en } };
}

function unknownColumns(unknown: readonly string[]): Refusal {
  const shown = unknown.slice(0, 10).map((title) => title.trim().slice(0, 20));
  const known = Object.entries(importColumns).map(([name, [title]]) => `${title}（${name}）`);
  return faulty(
    'columns',
    `表头有不认识的列：${shown.join('、')}。可用的列：${known.join('、')}。`,
    `Unknown columns: ${shown.join(', ')}. Known: ${Object.keys(importColumns).join(', ')}.`,
  );
}

function noDetail(): Refusal {
  return faulty('columns', '缺少“内容”（detail）列。', 'The column "detail" (内容) is missing.');
}

function twice(): Refusal {
  return faulty('columns', '表头里有重复的列。', 'A column stands twice in the header.');
}

function faulty(code: string, zh: string, en: string): Refusal {
  return new Refusal('invalid', `appeals.import_${code}`, { zh, en });
}
