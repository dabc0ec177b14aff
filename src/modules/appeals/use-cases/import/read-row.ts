import { faultsOf } from '#platform/refusal/fault-sentences.ts';
import { Refusal, type FieldFault } from '#platform/refusal/refusal.ts';
import { ReportBody, type ImportFields } from '../../contract.ts';
import { readChinaMoment, type MomentRead } from '../../domain/china-moment.ts';
import type { ImportCells, ImportColumn } from '../../domain/import-columns.ts';
import { sourceOf } from '../../domain/import-sources.ts';
import { isExample } from './example-row.ts';

const urgencies: Readonly<Record<string, string>> = {
  普通: 'ordinary',
  一般: 'ordinary',
  紧急: 'urgent',
  加急: 'urgent',
};

/**
 * A row as the channel's entry takes it, checked by the same schema as a report by hand.
 * @throws Refusal invalid `appeals.import_row` with the fields at fault.
 */
export function readRow(cells: ImportCells, fields: ImportFields): ReportBody {
  const { lon, lat, name, phone, email, urgency, happenedAt } = cells;
  const contact = defined({ name, phone: phone?.replace(/[\s()-]/g, ''), email });
  const isNowhere = lon === undefined && lat === undefined && cells.areaCode === undefined;
  const candidate = defined({
    ...{ title: cells.title, detail: cells.detail, address: cells.address },
    ...channelFacts(cells, fields.channel),
    ...{ category: cells.category, channel: fields.channel },
    point:
      lon === undefined && lat === undefined ? undefined : { lon: degrees(lon), lat: degrees(lat) },
    areaCode: isNowhere ? fields.areaCode : cells.areaCode,
    urgency: urgency === undefined ? undefined : (urgencies[urgency] ?? urgency),
    happenedAt: happenedAt === undefined ? undefined : momentOf(happenedAt, ({ at }) => at),
    contact: Object.keys(contact).length > 0 ? contact : undefined,
    anonymous: Object.keys(contact).length === 0,
  });
  const parsed = ReportBody.safeParse(candidate);
  const own = [...ownFaults(cells, fields.channel)];
  if (parsed.success && own.length === 0) return parsed.data;
  // What is said here in the words of files is not said again in those of the schema.
  const others = faultsOf(parsed.error?.issues ?? []).filter(
    ({ path }) => !own.some((fault) => fault.path === path),
  );
  throw new Refusal(
    'invalid',
    'appeals.import_row',
    { zh: '这一行填写有误。', en: 'Something in this row is not right.' },
    { fields: [...own, ...others] },
  );
}

/** Facts that a channel wants, from whichever column a file has for them. */
function channelFacts(cells: ImportCells, channel: ImportFields['channel']): object {
  const facts = sourceOf(channel).facts.map(({ field, columns }) => {
    const column = columns.find((one) => cells[one] !== undefined);
    const cell = column === undefined ? undefined : cells[column];
    return [field, cell === undefined ? undefined : (readers[field]?.(cell) ?? cell)] as const;
  });
  return Object.fromEntries(facts);
}

const readers: Readonly<Record<string, (text: string) => string | number>> = {
  callerPhone: (text) => text.replace(/[\s()-]/g, ''),
  receivedOn: (text) => momentOf(text, ({ day }) => day),
  visitors: (text) => (/^\d+$/.test(text) ? Number(text) : text),
};

function* ownFaults(cells: ImportCells, channel: ImportFields['channel']): Generator<FieldFault> {
  if (isExample(cells)) yield { path: 'detail', message: exampleLeft };
  const taken = sourceOf(channel).columns;
  for (const column of Object.keys(cells) as ImportColumn[]) {
    if (!taken.has(column)) yield { path: column, message: notTaken };
  }
  for (const path of ['happenedAt', 'receivedOn'] as const) {
    const cell = taken.has(path) ? cells[path] : undefined;
    const read = cell === undefined ? undefined : readChinaMoment(cell);
    if (cell !== undefined && read && 'fault' in read) {
      yield { path, message: badMoments[read.fault]([...cell].slice(0, 30).join('')) };
    }
  }
  const { urgency } = cells;
  if (urgency !== undefined && !Object.entries(urgencies).flat().includes(urgency)) {
    yield { path: 'urgency', message: badUrgency };
  }
}

const exampleLeft = {
  zh: '这是模板里的示例行，请删除。',
  en: 'This is the example of the template. Delete it.',
};
const notTaken = {
  zh: '所选的来源没有这一项，请清空，或换一个来源。',
  en: 'The chosen source has no such column. Empty it, or choose another source.',
};
const badUrgency = {
  zh: '请写“普通”或“紧急”。',
  en: 'Write "ordinary" or "urgent".',
};
const badMoments = {
  unreadable: (text: string) => ({
    zh: `看不懂“${text}”。请写成 2026-11-03 09:05、2026/11/3 9:05 或 2026年11月3日。`,
    en: `"${text}" cannot be read. Write 2026-11-03 09:05 or 2026/11/3 9:05.`,
  }),
  no_such_day: (text: string) => ({
    zh: `日历上没有“${text}”这一天。`,
    en: `There is no such day as "${text}".`,
  }),
  no_such_time: (text: string) => ({
    zh: `“${text}”里的钟点不对。`,
    en: `There is no such time of day as in "${text}".`,
  }),
};

function degrees(text: string | undefined): number | string | undefined {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function momentOf(
  text: string,
  part: (read: Extract<MomentRead, { at: string }>) => string,
): string {
  const read = readChinaMoment(text);
  return 'at' in read ? part(read) : text;
}

function defined(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
