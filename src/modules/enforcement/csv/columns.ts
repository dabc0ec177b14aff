import type { ItemKind, ItemLevel } from '../domain/item.ts';

/** The columns of a list on paper, in the order in which they are written. */
export const columns = [
  'ruleId',
  'category',
  'areaCode',
  'level',
  'kind',
  'body',
  'bodyId',
  'assistingBodies',
  'assistingBodyIds',
  'legalGround',
  'automatic',
  'note',
] as const;
export type Column = (typeof columns)[number];

/** Written in Chinese; the English name is read as well. */
export const columnTitles: Record<Column, string> = {
  ruleId: '事项编号',
  category: '类别',
  areaCode: '区划代码',
  level: '层级',
  kind: '性质',
  body: '承担单位',
  bodyId: '承担单位编号',
  assistingBodies: '协助单位',
  assistingBodyIds: '协助单位编号',
  legalGround: '法律依据',
  automatic: '可自动派单',
  note: '备注',
};

export const levelWords: Record<ItemLevel, string> = {
  county: '区县',
  street: '街道',
  community: '社区',
};

export const kindWords: Record<ItemKind, string> = {
  power: '权力',
  duty: '责任',
  negative: '负面',
};

export const yes = '是';
export const no = '否';

/** Stands between the names, and the ids, of several bodies in one cell. */
export const between = '；';

export function namesInOneCell(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  return ids.map((id) => names.get(id) ?? id).join(between);
}
