import type { Sentence } from '#platform/refusal/refusal.ts';
import { communityDigits } from '#modules/matters/declare.ts';
import type { PublicMatter } from '#modules/matters/index.ts';

/** One answered appeal as everybody may have it. */
export interface OpenRecord {
  readonly number: string;
  readonly category: string | null;
  readonly communityCode: string;
  readonly communityName: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly state: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly onTime: boolean | null;
  readonly body: string | null;
}

export interface Field {
  readonly name: keyof OpenRecord;
  readonly title: Sentence;
  readonly meaning: Sentence;
}

const field = (name: keyof OpenRecord, zh: [string, string], en: [string, string]): Field => ({
  name,
  title: { zh: zh[0], en: en[0] },
  meaning: { zh: zh[1], en: en[1] },
});

/** The fields in the order of the columns; the description of the data is written from them. */
export const fields: readonly Field[] = [
  field('number', ['编号', '公开编号'], ['Number', 'The public number']),
  field(
    'category',
    ['类别', '从大类到小类，用斜线分开；未分类为空'],
    ['Category', 'From the top, divided by slashes; empty where there is none'],
  ),
  field(
    'communityCode',
    ['社区代码', '统计用区划代码，至多 12 位'],
    ['Community code', 'National area code, at most 12 digits'],
  ),
  field('communityName', ['社区', '社区名称'], ['Community', 'Its name']),
  field(
    'lon',
    ['经度', '所在 H3 网格（9 级，约 0.1 平方公里）的中心，WGS-84'],
    ['Longitude', 'Middle of the H3 cell (resolution 9, about 0.1 km²), WGS-84'],
  ),
  field('lat', ['纬度', '同上'], ['Latitude', 'The same']),
  field(
    'state',
    ['状态', 'answered 已答复，answered_directly 直接答复，closed 已办结'],
    ['State', 'answered, answered_directly or closed'],
  ),
  field('openedAt', ['登记时间', '协调世界时'], ['Opened', 'In UTC']),
  field(
    'closedAt',
    ['办结时间', '协调世界时；等待评价时为空'],
    ['Closed', 'In UTC; empty while a rating may come'],
  ),
  field(
    'onTime',
    ['按时办理', '办理时限从未超过为 true；没有办理时限为空'],
    ['On time', 'true where no handling deadline was missed; empty where there was none'],
  ),
  field('body', ['主办单位', '承办的单位'], ['Body', 'Who was responsible']),
];

export interface Showing {
  readonly areaName: (code: string) => string;
  readonly middleOf: (cell: string) => { readonly lon: number; readonly lat: number };
}

/** Never a word of its text, nor a place nearer than its H3 cell, whatever channel it came by. */
export function openRecord(matter: PublicMatter, { areaName, middleOf }: Showing): OpenRecord {
  const communityCode = matter.areaCode.slice(0, communityDigits);
  const place = matter.cell === null ? null : middleOf(matter.cell);
  const missed = matter.missed['handle'];
  return {
    number: matter.number,
    category: matter.category,
    communityCode,
    communityName: areaName(communityCode),
    lon: rounded(place?.lon),
    lat: rounded(place?.lat),
    state: matter.state,
    openedAt: moment(matter.openedAt),
    closedAt: matter.closedAt === null ? null : moment(matter.closedAt),
    onTime: missed === undefined ? null : !missed,
    body: matter.ownerBodyName,
  };
}

/** To a metre or so: more digits would only look exact. */
function rounded(degrees: number | undefined): number | null {
  return degrees === undefined ? null : Math.round(degrees * 1e5) / 1e5;
}

function moment(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
