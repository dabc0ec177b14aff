/** A record of a broken file, or the line that could not be read as one. */
export interface SplitRecord {
  /** Of the file, as an editor counts; the first is 1. */
  readonly line: number;
  /** Undefined where the quotes of the line have no fellow. */
  readonly cells: readonly string[] | undefined;
}

/** One cell of RFC 4180 and what ends it. */
const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",]*))(,|$)/y;

/**
 * Splits CSV in which some quote is not paired, so that one slip does not cost the whole file. A
 * line whose quotes are paired is a record. One with a quote left open goes on to the next line
 * that closes it; where both together are no record, the first alone is at fault, and what follows
 * is judged for itself. Each line is looked at twice at most.
 */
export function splitBrokenCsv(text: string): SplitRecord[] {
  const lines = text.split(/\r\n|\n|\r/);
  const isOdd = lines.map((line) => (line.split('"').length - 1) % 2 === 1);
  const records: SplitRecord[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = isOdd[at] === true ? isOdd.indexOf(true, at + 1) : at;
    const cells = end < at ? undefined : cellsOf(lines.slice(at, end + 1).join('\n'));
    records.push({ line: at + 1, cells });
    at = cells === undefined ? at + 1 : end + 1;
  }
  return records;
}

function cellsOf(record: string): string[] | undefined {
  const cells: string[] = [];
  cell.lastIndex = 0;
  for (;;) {
    const found = cell.exec(record);
    if (!found) return undefined;
    const [, quoted, plain = '', end] = found;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') return cells;
  }
}
