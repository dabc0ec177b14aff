import { Refusal } from '#platform/refusal/refusal.ts';
import { importColumns, type ImportFault } from '../../domain/import-columns.ts';

/** What may be wrong with a file, or with a row of it, before anybody looks at what it says. */

/** Longer than any number that a system gives. */
export const externalIdMax = 200;

export function longNumber(row: number): ImportFault {
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

export function tooManyCells(row: number): ImportFault {
  return rowFault(
    row,
    'cells',
    '这一行的单元格比表头多，可能少了引号。',
    'This row has more cells than the header; a quote may be missing.',
  );
}

export function rowFault(row: number, code: string, zh: string, en: string): ImportFault {
  return { row, code: `appeals.import_${code}`, message: { zh, en } };
}

export function unknownColumns(unknown: readonly string[]): Refusal {
  const shown = unknown.slice(0, 10).map((title) => title.trim().slice(0, 20));
  const known = Object.entries(importColumns).map(([name, [title]]) => `${title}（${name}）`);
  return faulty(
    'columns',
    `表头有不认识的列：${shown.join('、')}。可用的列：${known.join('、')}。`,
    `Unknown columns: ${shown.join(', ')}. Known: ${Object.keys(importColumns).join(', ')}.`,
  );
}

/** A quote opened and never closed costs its own line only. */
export function openQuote(row: number, line: number): ImportFault {
  return rowFault(
    row,
    'open_quote',
    `文件第 ${line} 行的引号没有配对，这一行没有收，其余的照收。请改正后只交这一行。`,
    `A quote in line ${line} of the file has no fellow; the line was left out, the rest was not.`,
  );
}

export function emptyFile(): Refusal {
  return faulty('empty', '文件是空的，里面什么也没有。', 'The file is empty.');
}

export function headerOnly(): Refusal {
  return faulty(
    'header_only',
    '文件里只有表头，没有一行数据。',
    'The file has a header and no row below it.',
  );
}

export function brokenHeader(): Refusal {
  return faulty(
    'not_csv',
    '表头（第 1 行）的引号没有配对，看不出有哪些列。请改正后再导入。',
    'A quote in the header has no fellow, so nobody can tell the columns.',
  );
}

export function noDetail(): Refusal {
  return faulty('columns', '缺少“内容”（detail）列。', 'The column "detail" (内容) is missing.');
}

export function twice(): Refusal {
  return faulty('columns', '表头里有重复的列。', 'A column stands twice in the header.');
}

function faulty(code: string, zh: string, en: string): Refusal {
  return new Refusal('invalid', `appeals.import_${code}`, { zh, en });
}

export function tooManyRows(most: number): Refusal {
  return faulty('too_many', `一次最多导入 ${most} 行。`, `At most ${most} rows at a time.`);
}
