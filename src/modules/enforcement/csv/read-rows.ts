import { CsvError, parse } from 'csv-parse/sync';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { unguardCell } from './cells.ts';
import { columns, columnTitles } from './columns.ts';
import type { Column } from './columns.ts';

export interface RowFault {
  /** The row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  readonly message: Sentence;
}

export interface CsvRow {
  readonly row: number;
  /** Trimmed; '' where the cell is empty or the column is missing. */
  readonly cells: Readonly<Record<Column, string>>;
}

const rowsMax = 20_000;
const required: readonly Column[] = ['category', 'areaCode', 'level', 'kind'];

/** The rows of a list in CSV, whatever the order of its columns; or what is wrong with the file. */
export function readCsvRows(csv: string): { rows: CsvRow[]; faults: RowFault[] } {
  let records: string[][];
  try {
    records = parse(csv, { bom: true, relax_column_count: true, to: rowsMax + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fileFault(1, '文件不是有效的 CSV', `This is not valid CSV: ${error.code}`);
  }
  const [header = [], ...body] = records;
  if (body.length > rowsMax) {
    return fileFault(rowsMax + 2, `最多 ${rowsMax} 行`, `At most ${rowsMax} rows`);
  }
  const places = new Map<Column, number>();
  for (const column of columns) {
    const at = header.findIndex((cell) => isTitle(cell, column));
    if (at >= 0) places.set(column, at);
  }
  const missing = required.filter((column) => !places.has(column));
  if (missing.length > 0) {
    const titles = missing.map((column) => columnTitles[column]).join('、');
    return fileFault(1, `缺少列：${titles}`, `Columns are missing: ${missing.join(', ')}`);
  }
  const rows = body.map((record, index) => ({ row: index + 2, cells: cellsOf(record, places) }));
  return { rows: rows.filter(({ cells }) => Object.values(cells).some(Boolean)), faults: [] };
}

function isTitle(cell: string, column: Column): boolean {
  const title = cell.trim();
  return title === columnTitles[column] || title.toLowerCase() === column.toLowerCase();
}

function cellsOf(
  record: readonly string[],
  places: ReadonlyMap<Column, number>,
): Record<Column, string> {
  const cell = (column: Column) => {
    const at = places.get(column);
    return at === undefined ? '' : unguardCell((record[at] ?? '').trim());
  };
  return Object.fromEntries(columns.map((column) => [column, cell(column)])) as Record<
    Column,
    string
  >;
}

function fileFault(row: number, zh: string, en: string): { rows: CsvRow[]; faults: RowFault[] } {
  return { rows: [], faults: [{ row, message: { zh, en } }] };
}
