import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { EnforcementContext } from '../context.ts';
import { isUuid, readItem, splitCell } from '../csv/read-item.ts';
import type { BodyBook } from '../csv/read-item.ts';
import { readCsvRows } from '../csv/read-rows.ts';
import type { CsvRow, RowFault } from '../csv/read-rows.ts';
import { deleteItems, putItems, readItems } from '../data/items.ts';
import { itemFaults } from '../domain/check-item.ts';
import type { ResponsibilityItem } from '../domain/item.ts';
import { changesBetween } from '../domain/version.ts';
import { openDraft } from './open-draft.ts';
import { knownFacts } from './require-known.ts';
import { requireChangeAuthority } from './require-change-authority.ts';

export interface ListImport {
  readonly csv: string;
  /** Whether items of the draft that the file does not name go; else they stay. */
  readonly replace: boolean;
}

export interface ListImported {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const faultsShownMax = 200;

/**
 * Takes a list in CSV into a draft: all of it, or nothing and a list of what is wrong row by row.
 * @throws Refusal invalid `enforcement.faulty_rows` with `rows: RowFault[]`.
 */
export async function importList(
  context: EnforcementContext,
  actor: Actor,
  versionId: string,
  { csv, replace }: ListImport,
  revision?: number,
): Promise<ListImported> {
  requireAuthority(actor, 'enforcement.edit_list');
  const { rows, faults } = readCsvRows(csv);
  if (faults.length > 0) throw faultyRows(faults);
  const items = await readAll(context, rows);
  return context.db.write(scopeOf(actor), async (tx) => {
    await openDraft(tx, versionId, revision);
    const before = await readItems(tx, versionId);
    const given = new Set(items.map(({ ruleId }) => ruleId));
    const kept = replace ? [] : before.filter(({ ruleId }) => !given.has(ruleId));
    const changes = changesBetween(before, [...kept, ...items]);
    requireChangeAuthority(actor, 'enforcement.edit_list', changes);
    if (replace) await deleteItems(tx, versionId);
    await putItems(tx, versionId, items);
    const added = changes.filter((change) => change.before === null).length;
    const removed = changes.filter((change) => change.after === null).length;
    return { rows: rows.length, added, removed, changed: changes.length - added - removed };
  });
}

async function readAll(
  context: EnforcementContext,
  rows: readonly CsvRow[],
): Promise<ResponsibilityItem[]> {
  const bodies = await bodyBook(context, rows);
  const faults: RowFault[] = [];
  const read: { row: number; item: ResponsibilityItem }[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const { item, faults: wrong } = readItem(row, bodies);
    faults.push(...wrong.map((message) => ({ row: row.row, message })));
    if (!item) continue;
    const ruleId = item.ruleId ?? context.ids.next();
    if (seen.has(ruleId)) faults.push({ row: row.row, message: repeated });
    seen.add(ruleId);
    read.push({ row: row.row, item: { ruleId, ...item.content } });
  }
  const known = await knownFacts(
    context,
    read.map(({ item }) => item),
  );
  for (const { row, item } of read) {
    faults.push(...itemFaults(item, known).map(({ message }) => ({ row, message })));
  }
  if (faults.length > 0) throw faultyRows(faults.sort((one, other) => one.row - other.row));
  return read.map(({ item }) => item);
}

async function bodyBook(
  { bodies }: EnforcementContext,
  rows: readonly CsvRow[],
): Promise<BodyBook> {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const { cells } of rows) {
    for (const cell of [cells.bodyId, cells.assistingBodyIds]) {
      for (const id of splitCell(cell)) if (isUuid(id)) ids.add(id.toLowerCase());
    }
    for (const cell of [cells.body, cells.assistingBodies]) {
      for (const name of splitCell(cell)) names.add(name);
    }
  }
  return { names: await bodies.namesOf([...ids]), ids: await bodies.idsOf([...names]) };
}

const repeated = { zh: '事项编号重复', en: 'The rule id appears twice' };

function faultyRows(faults: readonly RowFault[]): Refusal {
  const rows = new Set(faults.map(({ row }) => row)).size;
  return new Refusal(
    'invalid',
    'enforcement.faulty_rows',
    {
      zh: `文件有 ${rows} 行有误，一行也没有导入。`,
      en: `${rows} rows of the file are faulty; nothing was taken in.`,
    },
    { rows: faults.slice(0, faultsShownMax), faultsTotal: faults.length },
  );
}
