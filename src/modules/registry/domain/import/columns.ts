/** What a column of a file may tell, and what files call it. */
export const importColumns = {
  name: ['姓名', '名字', 'name'],
  sex: ['性别', 'sex', 'gender'],
  bornOn: ['出生日期', '出生年月日', '生日', 'birthday', 'born'],
  number: ['证件号码', '身份证号', '身份证号码', '公民身份号码', '身份证', '证件号', 'id number'],
  numberKind: ['证件类型', '证件种类', 'id type'],
  phone: ['手机号', '手机', '手机号码', '联系电话', '电话', 'phone', 'mobile'],
  household: ['户号', '户编号', '家庭编号', 'household'],
  kind: ['居住类型', '人口类型', '人户类型', 'residence'],
  address: ['地址', '现住址', '居住地址', '住址', '详细地址', 'address'],
  areaCode: ['区划代码', '网格编码', '行政区划', 'area', 'area code'],
  community: ['社区', '居委会', '村居', '所属社区', 'community'],
  from: ['入住日期', '起始日期', '登记日期', '迁入日期', 'from', 'since'],
} as const satisfies Record<string, readonly string[]>;

export type ImportColumn = keyof typeof importColumns;
/** Which column of the file, counted from 0, tells what. */
export type ImportMapping = Readonly<Partial<Record<ImportColumn, number>>>;

const byTitle = new Map(
  Object.entries(importColumns).flatMap(([column, titles]) =>
    titles.map((title) => [bare(title), column as ImportColumn] as const),
  ),
);

/** As the titles have it; of two columns that are called alike the first. */
export function guessMapping(titles: readonly string[]): ImportMapping {
  const mapping: Partial<Record<ImportColumn, number>> = {};
  titles.forEach((title, index) => {
    const column = byTitle.get(bare(title));
    if (column) mapping[column] ??= index;
  });
  return mapping;
}

function bare(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_()]/g, '');
}
