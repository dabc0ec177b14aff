import { CsvError, parse } from 'csv-parse/sync';
import { splitBrokenCsv, type SplitRecord } from './split-csv.ts';

/** The records of CSV; where a quote is not paired, all but those it spoils. */
export function readRecords(text: string): readonly SplitRecord[] {
  try {
    const records = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return records.map((cells, index) => ({ line: index + 1, cells }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const split = splitBrokenCsv(text.replace(/^\uFEFF/, ''));
    // What ends the last line begins no row.
    return split.at(-1)?.cells?.join('') === '' ? split.slice(0, -1) : split;
  }
}
