import type { Sentence } from '#platform/refusal/refusal.ts';
import { normalCategoryPath } from '../domain/category-path.ts';
import type { ItemContent, ItemKind, ItemLevel } from '../domain/item.ts';
import { between, kindWords, levelWords, namesInOneCell, no, yes } from './columns.ts';
import type { CsvRow } from './read-rows.ts';

/** Bodies by id and by name, as far as the file speaks of them. */
export interface BodyBook {
  readonly names: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

export interface ReadItem {
  /** Null: the row is new and gets one. */
  readonly ruleId: string | null;
  readonly content: ItemContent;
}

const lengthsMax = { legalGround: 1000, note: 1000 } as const;

/** One row as an item, or everything that keeps it from being one. */
export function readItem(
  { cells }: CsvRow,
  bodies: BodyBook,
): { item: ReadItem | null; faults: Sentence[] } {
  const faults: Sentence[] = [];
  const fault = (zh: string, en: string) => void faults.push({ zh, en });

  const level = wordOf(levelWords, cells.level);
  if (!level)
    fault(`层级“${cells.level}”应为区县、街道或社区`, 'level: county, street or community');
  const kind = wordOf(kindWords, cells.kind);
  if (!kind) fault(`性质“${cells.kind}”应为权力、责任或负面`, 'kind: power, duty or negative');
  const automatic = readYesNo(cells.automatic);
  if (automatic === null) fault('可自动派单应为“是”或“否”', 'automatic: yes or no');
  const ruleId = cells.ruleId === '' ? null : cells.ruleId.toLowerCase();
  if (ruleId !== null && !isUuid(ruleId)) fault('事项编号有误', 'ruleId is not a UUID');
  for (const column of ['legalGround', 'note'] as const) {
    if (cells[column].length > lengthsMax[column]) {
      fault('法律依据、备注最多一千字', `${column}: at most ${lengthsMax[column]} characters`);
    }
  }
  const lead = readBodies(cells.bodyId, cells.body, bodies);
  const assisting = readBodies(cells.assistingBodyIds, cells.assistingBodies, bodies);
  faults.push(...lead.faults, ...assisting.faults);
  if (lead.ids.length > 1) fault('承担单位只能有一个', 'There is one responsible body at most');
  if (assisting.ids.length > 20) fault('协助单位最多二十个', 'At most 20 assisting bodies');
  if (faults.length > 0 || !level || !kind || automatic === null) return { item: null, faults };

  const content: ItemContent = {
    category: normalCategoryPath(cells.category),
    areaCode: cells.areaCode,
    level,
    kind,
    bodyId: lead.ids[0] ?? null,
    assistingBodyIds: assisting.ids,
    legalGround: cells.legalGround,
    automatic,
    note: cells.note,
  };
  return { item: { ruleId, content }, faults };
}

/** Ids say it exactly; names alone will do where each belongs to one body; both must agree. */
function readBodies(
  idCell: string,
  nameCell: string,
  { names, ids }: BodyBook,
): { ids: string[]; faults: Sentence[] } {
  if (idCell !== '') {
    const named = splitCell(idCell).map((id) => id.toLowerCase());
    const unknown = named.find((id) => !names.has(id));
    if (unknown !== undefined) {
      return refused(`没有编号为 ${unknown} 的单位`, `No body has the id ${unknown}`);
    }
    if (nameCell !== '' && nameCell !== namesInOneCell(named, names)) {
      return refused(`单位名称“${nameCell}”与编号不符`, `“${nameCell}” does not fit the body id`);
    }
    return { ids: named, faults: [] };
  }
  const found: string[] = [];
  for (const name of splitCell(nameCell)) {
    const [id, another] = ids.get(name) ?? [];
    if (id === undefined) return refused(`没有单位“${name}”`, `There is no body “${name}”`);
    if (another !== undefined) {
      return refused(`有多个单位叫“${name}”，请填编号`, `Several bodies are called “${name}”`);
    }
    found.push(id);
  }
  return { ids: found, faults: [] };
}

function refused(zh: string, en: string): { ids: string[]; faults: Sentence[] } {
  return { ids: [], faults: [{ zh, en }] };
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** The names or ids of a cell; a western semicolon will do too. */
export function splitCell(cell: string): string[] {
  return cell
    .replaceAll(';', between)
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wordOf<Name extends ItemKind | ItemLevel>(
  words: Record<Name, string>,
  cell: string,
): Name | undefined {
  const names = Object.keys(words) as Name[];
  return names.find((name) => words[name] === cell || name === cell.toLowerCase());
}

function readYesNo(cell: string): boolean | null {
  if ([yes, 'yes', 'true', '1'].includes(cell.toLowerCase())) return true;
  return [no, 'no', 'false', '0', ''].includes(cell.toLowerCase()) ? false : null;
}
