import { expect, test } from 'vitest';
import { ReportBody } from '#modules/appeals/contract.ts';
import { emptyEntry, entryBody, entryChannels } from './entry-model.ts';
import type { ChannelField, EntryChannel } from './entry-model.ts';

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

test('an anonymous entry carries no contact', () => {
  const body = entryBody({ ...emptyEntry, facts: samples, name: '张三', anonymous: true });
  expect(body).not.toHaveProperty('contact');
});
