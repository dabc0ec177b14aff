import { stringify } from 'csv-stringify/sync';
import { localMinute } from '#algorithms/working-time/index.ts';
import type { Language, Sentence } from '#platform/refusal/refusal.ts';
import { stageTitles, type MatterCard } from '../../contract.ts';
import type { Export } from './export-matters.ts';

const columns = [
  { key: 'number', zh: '编号', en: 'Number' },
  { key: 'title', zh: '标题', en: 'Title' },
  { key: 'state', zh: '状态', en: 'State' },
  { key: 'stage', zh: '阶段', en: 'Stage' },
  { key: 'category', zh: '类别', en: 'Category' },
  { key: 'urgency', zh: '紧急程度', en: 'Urgency' },
  { key: 'channel', zh: '来源', en: 'Channel' },
  { key: 'areaName', zh: '所在地', en: 'Area' },
  { key: 'areaCode', zh: '区划代码', en: 'Area code' },
  { key: 'address', zh: '地址', en: 'Address' },
  { key: 'ownerBodyName', zh: '主办单位', en: 'Lead body' },
  { key: 'openedAt', zh: '登记时间', en: 'Registered' },
  { key: 'dueTitle', zh: '在计的时限', en: 'Time that runs' },
  { key: 'dueAt', zh: '到期时间', en: 'Due' },
  { key: 'closedAt', zh: '办结时间', en: 'Closed' },
] as const satisfies readonly ({ readonly key: keyof MatterCard | 'areaName' } & Sentence)[];

const urgencyTitles = {
  ordinary: { zh: '普通', en: 'Ordinary' },
  urgent: { zh: '紧急', en: 'Urgent' },
} as const;

/** What a card names by code, in words. */
export interface CardWords {
  /** By what way a matter of this type came. */
  channelTitle(card: Pick<MatterCard, 'type' | 'channel'>): Sentence;
  areaName(code: string): string;
}

/**
 * CSV that spreadsheets open as they are (BOM), in words and in the time of China, with cells that
 * look like formulas disarmed. One that was cut off says so in its last row: nobody takes a part
 * for the whole.
 */
export function cardsToCsv(
  { cards, cutOff }: Export,
  language: Language,
  words: CardWords,
): string {
  const rows = cards.map((card) => ({
    ...card,
    state: card.stateTitle[language],
    stage: stageTitles[card.stage][language],
    urgency: urgencyTitles[card.urgency][language],
    channel: words.channelTitle(card)[language],
    areaName: words.areaName(card.areaCode),
    dueTitle: card.dueTitle?.[language] ?? '',
    openedAt: localTime(card.openedAt),
    dueAt: localTime(card.dueAt),
    closedAt: localTime(card.closedAt),
  }));
  const notice = { number: cutOffNotice(cards.length)[language] };
  return stringify(cutOff ? [...rows, notice] : rows, {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    columns: columns.map((column) => ({ key: column.key, header: column[language] })),
  });
}

function cutOffNotice(count: number): Sentence {
  return {
    zh: `只导出了前 ${count} 条，请缩小筛选范围后再导出`,
    en: `Only the first ${count} are here; narrow the filter and export again`,
  };
}

/** As clocks in China show it, so that a spreadsheet reads a time: 2026-11-23 06:56. */
function localTime(moment: string | null): string {
  return moment === null ? '' : localMinute(new Date(moment));
}
