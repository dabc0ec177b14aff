import type { Channel, ReportBody } from '#web/api/types.ts';

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
  address: '',
  name: '',
  phone: '',
  anonymous: false,
};

/** The entry as the server takes it: the facts of its channel and nothing that was left empty. */
export function entryBody(entry: Entry): ReportBody {
  const facts = entryChannels[entry.channel].map(({ name, type }) => {
    const typed = entry.facts[name]?.trim() ?? '';
    return [name, type === 'number' ? Number(typed) : typed] as const;
  });
  const contact = filled({ name: entry.name, phone: entry.phone });
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
