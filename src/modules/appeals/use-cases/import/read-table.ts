import { allStorable } from '#platform/refusal/storable.ts';
import {
  findColumn,
  isLeftOut,
  type ImportCells,
  type ImportColumn,
  type ImportFault,
  type ImportTitles,
} from '../../domain/import-columns.ts';
import { readRecords } from '#platform/tables/index.ts';
import {
  brokenHeader,
  emptyFile,
  externalIdMax,
  headerOnly,
  longNumber,
  noDetail,
  openQuote,
  rowFault,
  tooManyCells,
  tooManyRows,
  twice,
  unknownColumns,
  unstorable,
} from './table-faults.ts';

export type FileFormat = 'csv' | 'jsonl';

/** The rows of a file as far as it could be read, and what could not. */
export interface Table {
  readonly rows: readonly { readonly row: number; readonly cells: ImportCells }[];
  readonly faults: readonly ImportFault[];
  /** What the file itself calls its columns. */
  readonly titles: ImportTitles;
}

const rowsMax = 200_000;
const guarded = /^'[=+\-@]/;

/**
 * Faults of single rows are in the answer.
 * @throws Refusal invalid when the file as a whole makes no sense.
 */
export function readTable(text: string, format: FileFormat): Table {
  if (text.trim() === '') throw emptyFile();
  const table = withoutLongNumbers(format === 'csv' ? readCsv(text) : readJsonLines(text));
  const count = table.rows.length + table.faults.length;
  if (count === 0) throw headerOnly();
  if (count > rowsMax) {
    throw tooManyRows(rowsMax);
  }
  return table;
}

function readCsv(text: string): Table {
  const [header, ...records] = readRecords(text);
  const names = header?.cells;
  if (names === undefined) throw brokenHeader();
  const columns = names.map(findColumn);
  const unknown = names.filter(
    (title, index) => columns[index] === undefined && title.trim() && !isLeftOut(title),
  );
  if (unknown.length > 0) throw unknownColumns(unknown);
  if (!columns.includes('detail')) throw noDetail();
  if (new Set(columns.filter(Boolean)).size < columns.filter(Boolean).length) throw twice();
  const faults: ImportFault[] = [];
  const rows: { row: number; cells: ImportCells }[] = [];
  records.forEach(({ cells, line }, index) => {
    const row = index + 2;
    if (cells === undefined) faults.push(openQuote(row, line));
    else if (cells.every((cell) => cell.trim() === '')) return;
    else if (cells.length > names.length) faults.push(tooManyCells(row));
    else rows.push({ row, cells: cellsOf(columns, cells) });
  });
  return { rows, faults, titles: titlesOf(columns, names) };
}

function titlesOf(columns: readonly (ImportColumn | undefined)[], names: readonly string[]) {
  const titles: { [Column in ImportColumn]?: string } = {};
  columns.forEach((column, index) => {
    if (column) titles[column] ??= [...(names[index] ?? '').trim()].slice(0, 40).join('');
  });
  return titles;
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
  const titles: { [Column in ImportColumn]?: string } = {};
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readJsonLine(line, index + 1, titles);
    if ('code' in read) faults.push(read);
    else rows.push(read);
  });
  return { rows, faults, titles };
}

/** @param titles collects what the lines call their fields. */
function readJsonLine(
  line: string,
  row: number,
  titles: { [Column in ImportColumn]?: string },
): Table['rows'][number] | ImportFault {
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
    titles[column] ??= title;
    if (String(cell).trim() !== '') cells[column] = String(cell).trim();
  }
  return { row, cells };
}

/** Whoever swaps two columns has whole letters for numbers, and no key is that long. */
function withoutLongNumbers({ rows, faults, titles }: Table): Table {
  const isLong = ({ cells }: Table['rows'][number]) =>
    (cells.externalId?.length ?? 0) > externalIdMax;
  if (!rows.some(isLong)) return { rows, faults, titles };
  return {
    titles,
    rows: rows.filter((row) => !isLong(row)),
    faults: [...faults, ...rows.filter(isLong).map(({ row }) => longNumber(row))],
  };
}
