import { stringify } from 'csv-stringify/sync';
import type { ResponsibilityItem } from '../domain/item.ts';
import { guardCell } from './cells.ts';
import {
  between,
  columns,
  columnTitles,
  kindWords,
  levelWords,
  namesInOneCell,
  no,
  yes,
} from './columns.ts';
import type { Column } from './columns.ts';

/** A list as CSV (RFC 4180) that spreadsheets open as they are: with a byte order mark. */
export function writeListCsv(
  items: readonly ResponsibilityItem[],
  bodyNames: ReadonlyMap<string, string>,
): string {
  const header = columns.map((column) => columnTitles[column]);
  const rows = items.map((item) => {
    const cells = cellsOf(item, bodyNames);
    return columns.map((column) => guardCell(cells[column]));
  });
  return stringify([header, ...rows], { bom: true, record_delimiter: '\r\n' });
}

function cellsOf(
  item: ResponsibilityItem,
  bodyNames: ReadonlyMap<string, string>,
): Record<Column, string> {
  return {
    ruleId: item.ruleId,
    category: item.category,
    areaCode: item.areaCode,
    level: levelWords[item.level],
    kind: kindWords[item.kind],
    body: item.bodyId === null ? '' : namesInOneCell([item.bodyId], bodyNames),
    bodyId: item.bodyId ?? '',
    assistingBodies: namesInOneCell(item.assistingBodyIds, bodyNames),
    assistingBodyIds: item.assistingBodyIds.join(between),
    legalGround: item.legalGround,
    automatic: item.automatic ? yes : no,
    note: item.note,
  };
}
