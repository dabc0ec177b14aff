import { faultsOf } from '#platform/http/fault-sentences.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { ReportBody, type ImportFields } from '../../contract.ts';
import type { ImportCells } from '../../domain/import-columns.ts';

const urgencies: Readonly<Record<string, string>> = {
  普通: 'ordinary',
  一般: 'ordinary',
  紧急: 'urgent',
  加急: 'urgent',
};
/** 2026-11-22 08:00, 2026/11/22 8:00:00, 2026-11-22: clocks in China, where no zone is told. */
const localMoment = new RegExp(
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/.source +
    /(?:[ T]*(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})?秒?)?)?$/.source,
);

/**
 * A row as the channel's entry takes it, checked by the same schema as a report by hand.
 * @throws Refusal invalid `appeals.import_row` with the fields at fault.
 */
export function readRow(cells: ImportCells, fields: ImportFields): ReportBody {
  const { lon, lat, name, phone, email, urgency, happenedAt, externalId, ...rest } = cells;
  const contact = defined({ name, phone: phone?.replace(/[\s()-]/g, ''), email });
  const isNowhere = lon === undefined && lat === undefined && rest.areaCode === undefined;
  const candidate = defined({
    ...rest,
    ...channelFacts(cells, fields.channel),
    channel: fields.channel,
    point:
      lon === undefined && lat === undefined ? undefined : { lon: degrees(lon), lat: degrees(lat) },
    areaCode: isNowhere ? fields.areaCode : rest.areaCode,
    urgency: urgency === undefined ? undefined : (urgencies[urgency] ?? urgency),
    happenedAt: happenedAt === undefined ? undefined : momentOf(happenedAt),
    contact: Object.keys(contact).length > 0 ? contact : undefined,
    anonymous: Object.keys(contact).length === 0,
  });
  const parsed = ReportBody.safeParse(candidate);
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'invalid',
    'appeals.import_row',
    { zh: '这一行填写有误。', en: 'Something in this row is not right.' },
    { fields: faultsOf(parsed.error.issues) },
  );
}

/** Facts that a channel wants and that stand in other columns where files have none for them. */
function channelFacts(cells: ImportCells, channel: ImportFields['channel']): object {
  switch (channel) {
    case 'hotline':
      return { callerPhone: cells.phone, callNumber: cells.callNumber ?? cells.externalId };
    case 'petition_letter':
      return { signatory: cells.signatory ?? cells.name };
    case 'petition_visit':
      return { signatory: cells.signatory ?? cells.name, visitors: wholeNumber(cells.visitors) };
    case 'web_form':
    case 'window':
    case 'social':
    case 'on_behalf':
      return {};
  }
}

function wholeNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : text;
}

function degrees(text: string | undefined): number | string | undefined {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function momentOf(text: string): string {
  const parts = localMoment.exec(text);
  if (!parts) return Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString();
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00'] = parts;
  const two = (part: string) => part.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const local = `${date}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
  return Number.isNaN(Date.parse(local)) ? text : new Date(local).toISOString();
}

function defined(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
