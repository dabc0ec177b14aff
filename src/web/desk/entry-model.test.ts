import { expect, test } from 'vitest';
import { ReportBody } from '#modules/appeals/contract.ts';
import { emptyEntry, entryBody, entryChannels, entryFaults, openChannels } from './entry-model.ts';
import type { ChannelField, Entry, EntryChannel } from './entry-model.ts';

const samples: Record<ChannelField['name'], string> = {
  callerPhone: '13800000000',
  callNumber: 'RX-1',
  receivedOn: '2026-11-20',
  signatory: '张三',
  visitors: '3',
  windowName: '一号窗口',
  platform: '论坛',
  sourceUrl: 'https://example.org/1',
  deviceId: 'smoke-7',
  reading: '浓度超限',
  helperOrganisation: '居委会',
  mandate: '老人委托',
};

test.each(Object.keys(entryChannels) as EntryChannel[])(
  'an entry by %s is what the contract takes',
  (channel) => {
    const body = entryBody({
      ...emptyEntry,
      channel,
      facts: samples,
      detail: ' 楼道堆物 ',
      address: '3号楼',
      name: ' 张三 ',
    });
    const taken = ReportBody.safeParse(body);
    expect(taken.error?.issues).toBeUndefined();
    expect(taken.data).toMatchObject({ detail: '楼道堆物', contact: { name: '张三' } });
  },
);

test('what is missing or wrong is told at its field, in whatever way numbers are written', () => {
  const faults = (part: Partial<Entry>) =>
    Object.fromEntries(entryFaults({ ...emptyEntry, ...part }));
  const bare = { callerPhone: 'missing', callNumber: 'missing', detail: 'missing' };
  expect(faults({})).toEqual({ ...bare, place: 'where' });
  const fine = { detail: '灯坏了', areaCode: '310199001001' };
  const call = (callerPhone: string) => faults({ ...fine, facts: { ...samples, callerPhone } });
  expect(call('abc')).toEqual({ callerPhone: 'phone' });
  for (const typed of ['138 0000 0000', '+86 13800000000', '(021) 6321-0000', '12345']) {
    expect(call(typed)).toEqual({});
  }
  expect(faults({ ...fine, channel: 'window', facts: samples, phone: '12' })).toEqual({
    phone: 'phone',
  });
  const visit = {
    ...fine,
    channel: 'petition_visit',
    facts: { ...samples, visitors: '0' },
  } as const;
  expect(faults(visit)).toEqual({ visitors: 'count' });
});

test('channels are offered to whoever may enter from them', () => {
  expect(openChannels((action) => action === 'appeals.report_petition')).toEqual([
    ...['petition_letter', 'petition_visit'],
  ]);
  expect(openChannels(() => false)).toEqual([]);
});

test('an anonymous entry carries no contact', () => {
  const body = entryBody({ ...emptyEntry, facts: samples, name: '张三', anonymous: true });
  expect(body).not.toHaveProperty('contact');
});
