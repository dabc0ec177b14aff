import type { ImportFields } from '../contract.ts';

/** The columns an import may have, each by its English name or one of its Chinese ones. */
export const importColumns = {
  title: ['标题', '主题', 'subject'],
  detail: ['内容', '诉求内容', '正文', '详情', '诉求详情'],
  address: ['地址', '地点', '详细地址'],
  lon: ['经度'],
  lat: ['纬度'],
  community: ['社区', '社区名称', '所属社区', '所在社区', '村居', '居委会', '居委', '村委会'],
  areaCode: ['区划代码', '区划'],
  category: ['类别', '分类'],
  urgency: ['紧急程度'],
  happenedAt: ['发生时间', '时间', '日期', '反映时间', '来电时间', 'at'],
  name: ['姓名', '反映人', '联系人'],
  phone: ['电话', '联系电话', '手机', '手机号', '来电号码'],
  email: ['邮箱'],
  externalId: ['外部编号', '编号', '工单号', '工单编号', 'id'],
  callNumber: ['来电编号'],
  receivedOn: ['收到日期', '收信日期'],
  signatory: ['署名'],
  visitors: ['人数', '来访人数'],
  windowName: ['窗口'],
  platform: ['平台'],
  sourceUrl: ['链接', '网址'],
  helperOrganisation: ['代办机构'],
  mandate: ['委托情况'],
} as const satisfies { readonly [name: string]: readonly string[] };

export type ImportColumn = keyof typeof importColumns;

const byTitle = new Map<string, ImportColumn>(
  (Object.keys(importColumns) as ImportColumn[]).flatMap((column) =>
    [column, ...importColumns[column]].map((title) => [title.toLowerCase(), column] as const),
  ),
);

/** The column with this title; undefined for a title that means nothing here. */
export function findColumn(title: string): ImportColumn | undefined {
  return byTitle.get(title.trim().toLowerCase());
}

/** What exports carry that no appeal is made of: running numbers, accounts, votes. */
const leftOut: ReadonlySet<string> = new Set(['序号', 'user', 'likes', 'against']);

/** Whether a title is known and its column of no use here. */
export function isLeftOut(title: string): boolean {
  return leftOut.has(title.trim().toLowerCase());
}

/** One row of a file: trimmed cells, empty ones left out. */
export type ImportCells = { readonly [Column in ImportColumn]?: string };

/** What a file itself calls its columns. */
export type ImportTitles = { readonly [Column in ImportColumn]?: string };

export interface ImportRow {
  /** As a spreadsheet counts: the header is row 1. Of JSONL, the line. */
  readonly row: number;
  /** The same row under the same key is taken once, however often it comes. */
  readonly key: string;
  readonly cells: ImportCells;
}

/** Rows that wait, and what they need to be understood. */
export interface WaitingRows {
  readonly fields: ImportFields;
  readonly titles: ImportTitles;
  readonly rows: readonly ImportRow[];
}

export interface ImportFault {
  readonly row: number;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}
