import type { Channel, ReportBody } from '#web/api/types.ts';
import { placeFault, type PlaceFault } from '../ui/places/place.ts';

/** What a channel asks for besides what every report has. */
export interface ChannelField {
  readonly name:
    | 'callerPhone'
    | 'callNumber'
    | 'receivedOn'
    | 'signatory'
    | 'visitors'
    | 'windowName'
    | 'platform'
    | 'sourceUrl'
    | 'deviceId'
    | 'reading'
    | 'helperOrganisation'
    | 'mandate';
  readonly type: 'text' | 'tel' | 'date' | 'number' | 'url';
}

export type EntryChannel = Exclude<Channel, 'resident' | 'web_form' | 'open_api' | 'patrol'>;

/** The channels that staff enter by hand, each with its own required facts. */
export const entryChannels: Readonly<Record<EntryChannel, readonly ChannelField[]>> = {
  hotline: [
    { name: 'callerPhone', type: 'tel' },
    { name: 'callNumber', type: 'text' },
  ],
  window: [{ name: 'windowName', type: 'text' }],
  petition_letter: [
    { name: 'receivedOn', type: 'date' },
    { name: 'signatory', type: 'text' },
  ],
  petition_visit: [
    { name: 'visitors', type: 'number' },
    { name: 'signatory', type: 'text' },
  ],
  on_behalf: [
    { name: 'helperOrganisation', type: 'text' },
    { name: 'mandate', type: 'text' },
  ],
  social: [
    { name: 'platform', type: 'text' },
    { name: 'sourceUrl', type: 'url' },
  ],
  sensor: [
    { name: 'deviceId', type: 'text' },
    { name: 'reading', type: 'text' },
  ],
};

/** What one must be allowed to do to enter what came by a channel; the server asks the same. */
const actionOf: Readonly<Record<EntryChannel, string>> = {
  hotline: 'appeals.report_hotline',
  window: 'appeals.report_window',
  petition_letter: 'appeals.report_petition',
  petition_visit: 'appeals.report_petition',
  on_behalf: 'appeals.report_on_behalf',
  social: 'appeals.report_social',
  sensor: 'appeals.report_sensor',
};

/** The channels that somebody may enter from. */
export function openChannels(may: (action: string) => boolean): EntryChannel[] {
  const channels = Object.keys(entryChannels) as EntryChannel[];
  return channels.filter((channel) => may(actionOf[channel]));
}

export interface Entry {
  readonly channel: EntryChannel;
  readonly facts: Readonly<Partial<Record<ChannelField['name'], string>>>;
  readonly title: string;
  readonly detail: string;
  readonly category: string | undefined;
  readonly urgent: boolean;
  readonly attachments: readonly string[];
  readonly point: { readonly lon: number; readonly lat: number } | null;
  readonly areaCode: string | null;
  readonly areaUnknown: boolean;
  readonly address: string;
  readonly name: string;
  readonly phone: string;
  readonly anonymous: boolean;
}

export const emptyEntry: Entry = {
  channel: 'hotline',
  facts: {},
  title: '',
  detail: '',
  category: undefined,
  urgent: false,
  attachments: [],
  point: null,
  areaCode: null,
  areaUnknown: false,
  address: '',
  name: '',
  phone: '',
  anonymous: false,
};

export type EntryFault = 'missing' | 'phone' | 'count' | PlaceFault;

/** As the server takes them: mobile, landline, and short hotlines. */
const phone = /^(\+?86)?(1\d{10}|0\d{2,3}-?\d{7,8}|\d{5,8})$/;

/** What keeps the entry from being registered, by the field it stands at. */
export function entryFaults(entry: Entry): ReadonlyMap<string, EntryFault> {
  const faults = new Map<string, EntryFault>();
  if (entry.detail.trim() === '') faults.set('detail', 'missing');
  for (const { name, type } of entryChannels[entry.channel]) {
    const typed = entry.facts[name]?.trim() ?? '';
    if (typed === '') faults.set(name, 'missing');
    else if (type === 'tel' && !phone.test(plainPhone(typed))) faults.set(name, 'phone');
    else if (type === 'number' && !/^[1-9]\d{0,2}$/.test(typed)) faults.set(name, 'count');
  }
  const own = plainPhone(entry.phone);
  if (!entry.anonymous && own !== '' && !phone.test(own)) faults.set('phone', 'phone');
  const placeless = placeFault(entry);
  if (placeless !== undefined) faults.set('place', placeless);
  return faults;
}

/** As people write numbers down, without what they put between the digits. */
function plainPhone(typed: string): string {
  return typed.replace(/[\s()-]/g, '');
}

/** The entry as the server takes it: the facts of its channel and nothing that was left empty. */
export function entryBody(entry: Entry): ReportBody {
  const facts = entryChannels[entry.channel].map(({ name, type }) => {
    const typed = entry.facts[name]?.trim() ?? '';
    if (type === 'number') return [name, Number(typed)] as const;
    return [name, type === 'tel' ? plainPhone(typed) : typed] as const;
  });
  const contact = filled({ name: entry.name, phone: plainPhone(entry.phone) });
  const reachable = !entry.anonymous && Object.keys(contact).length > 0;
  return {
    channel: entry.channel,
    ...Object.fromEntries(facts),
    detail: entry.detail.trim(),
    ...filled({ title: entry.title, address: entry.address }),
    ...(entry.category !== undefined && { category: entry.category }),
    ...(entry.urgent && { urgency: 'urgent' }),
    ...(entry.point !== null && { point: entry.point }),
    ...(entry.areaCode !== null && { areaCode: entry.areaCode }),
    attachments: [...entry.attachments],
    anonymous: entry.anonymous,
    ...(reachable && { contact }),
  } as ReportBody;
}

function filled(texts: Readonly<Record<string, string>>): Record<string, string> {
  const trimmed = Object.entries(texts).map(([name, text]) => [name, text.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, text]) => text !== ''));
}
