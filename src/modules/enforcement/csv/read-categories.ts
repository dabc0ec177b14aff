import { CsvError, parse } from 'csv-parse/sync';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { isCategoryPath } from '../domain/category-path.ts';
import { unguardCell } from './cells.ts';
import type { RowFault } from './read-rows.ts';

const titles = ['一级分类', '二级分类', '三级分类'] as const;
const rowsMax = 5000;

/** A category of a file, and those above it that no row before it named. */
export interface CategoriesRead {
  /** Upper ones before those below. */
  readonly paths: readonly string[];
  readonly faults: readonly RowFault[];
}

/**
 * The tree that a file of three columns names, one path from the top a row: a row may end early,
 * and then speaks of an upper category. Or every row that is wrong, and why.
 */
export function readCategories(csv: string): CategoriesRead {
  let records: string[][];
  try {
    records = parse(csv, { bom: true, relax_column_count: true, to: rowsMax + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fileFault(1, '文件不是有效的 CSV', `This is not valid CSV: ${error.code}`);
  }
  const [header = [], ...body] = records;
  const heads = header.map((cell) => cell.trim());
  const missing = titles.filter((title) => !heads.includes(title));
  if (missing.length > 0) {
    const [zh, en] = [missing.join('、'), missing.join(', ')];
    return fileFault(1, `缺少列：${zh}`, `Columns are missing: ${en}`);
  }
  if (body.length > rowsMax) {
    return fileFault(rowsMax + 2, `最多 ${rowsMax} 行`, `At most ${rowsMax} rows`);
  }
  const places = titles.map((title) => heads.indexOf(title));
  const rows = body
    .map((record, index) => ({
      row: index + 2,
      names: places.map((at) => unguardCell((record[at] ?? '').trim())),
    }))
    .filter(({ names }) => names.some(Boolean));
  if (rows.length === 0) return fileFault(2, '一个类别也没有', 'There is no category in it');
  return treeOf(rows);
}

interface NamedRow {
  readonly row: number;
  readonly names: readonly string[];
}

function treeOf(rows: readonly NamedRow[]): CategoriesRead {
  const faults: RowFault[] = [];
  const named = new Map<string, number>();
  const paths = new Set<string>();
  for (const { row, names } of rows) {
    const given = names.slice(0, names.findLastIndex(Boolean) + 1);
    const path = given.join('/');
    const first = named.get(path);
    const fault = faultOf(given) ?? (first === undefined ? undefined : repeated(first));
    if (fault) {
      faults.push({ row, message: fault });
      continue;
    }
    named.set(path, row);
    for (const depth of given.keys()) paths.add(given.slice(0, depth + 1).join('/'));
  }
  return { paths: [...paths], faults };
}

function faultOf(names: readonly string[]): Sentence | undefined {
  if (names.some((name) => name === '')) {
    return { zh: '上级类别是空的', en: 'An upper category is empty' };
  }
  // Both divide the names of a path.
  const dividing = names.find((name) => /[/.]/.test(name));
  if (dividing !== undefined) {
    return {
      zh: `“${dividing}”里不能有“/”和“.”，可改用顿号“、”`,
      en: `"${dividing}" must not have "/" or "." in it`,
    };
  }
  if (!isCategoryPath(names.join('/'))) {
    return {
      zh: '三级名称合起来最多五十八个字，不能有换行',
      en: 'The names have at most 58 characters together, on one line',
    };
  }
  return undefined;
}

function repeated(row: number): Sentence {
  return { zh: `与第 ${row} 行重复`, en: `The same as row ${row}` };
}

function fileFault(row: number, zh: string, en: string): CategoriesRead {
  return { paths: [], faults: [{ row, message: { zh, en } }] };
}
