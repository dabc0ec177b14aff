import type { ImportCells, ImportColumn } from '../../domain/import-columns.ts';

/** Begins the detail of a template's example: a row that begins like this is nobody's appeal. */
const mark = '（示例，导入前请删除这一行）';

/** What each column looks like when it is filled in; empty where an example would mislead. */
export const examples: Readonly<Record<ImportColumn, string>> = {
  title: '路灯不亮',
  detail: `${mark}小区东门的路灯三天没亮了`,
  address: '东门外 12 号',
  lon: '',
  lat: '',
  community: '',
  areaCode: '',
  category: '',
  urgency: '普通',
  happenedAt: '2026-11-03 09:05',
  name: '王芳',
  phone: '13800000000',
  email: '',
  externalId: 'A-0001',
  callNumber: 'L-0001',
  receivedOn: '2026-11-03',
  signatory: '王芳',
  visitors: '3',
  windowName: '一号窗口',
  platform: '微博',
  sourceUrl: 'https://example.org/1',
  helperOrganisation: '河东居委会',
  mandate: '本人口头委托',
};

export function isExample({ detail }: ImportCells): boolean {
  return detail?.startsWith(mark) === true;
}
