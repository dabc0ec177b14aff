import { expect, test } from 'vitest';
import { localName } from '../../device/local-names.ts';
import { bodyToSend, isWaiting, photosOf, withTime, type Entry } from './entry.ts';

const photo = localName('a');
const entry: Entry = {
  ...{ id: 'key-1', seq: 1, title: '井盖松了', path: '/api/appeals', uploaded: {} },
  body: { detail: '井盖松了', attachments: [photo, 'known'], nested: { files: [photo] } },
  ...{ madeAt: 1_000_000, timeField: 'happenedAt' },
};

test('photos are named as the server knows them; one that was lost is left out', () => {
  expect(photosOf(entry.body)).toEqual([photo]);
  const sent = { detail: '井盖松了', attachments: ['f1', 'known'], nested: { files: ['f1'] } };
  expect(bodyToSend({ ...entry, uploaded: { [photo]: 'f1' } })).toEqual(sent);
  expect(bodyToSend(entry)).toMatchObject({ attachments: ['known'], nested: { files: [] } });
});

test('how long ago it was is counted back from the server’s time, however wrong the phone', () => {
  const hour = 3_600_000;
  const server = Date.parse('2026-11-23T10:00:00Z');
  const timed = withTime(entry, { here: entry.madeAt + hour, server });
  expect(timed.body['happenedAt']).toBe('2026-11-23T09:00:00.000Z');
});

test('what was just entered, has no time or has left the phone before is not changed', () => {
  const clock = { here: entry.madeAt + 3_600_000, server: 0 };
  expect(withTime(entry, { here: entry.madeAt + 1_000, server: 0 })).toBe(entry);
  expect(withTime(entry, { here: entry.madeAt - 9_000_000, server: 0 })).toBe(entry);
  const { timeField: _, ...timeless } = entry;
  expect(withTime(timeless, clock)).toBe(timeless);
  const tried = { ...entry, tried: true } as const;
  expect(withTime(tried, clock)).toBe(tried);
});

test('what was taken or turned away waits no more', () => {
  expect(isWaiting(entry)).toBe(true);
  expect(isWaiting({ ...entry, receipt: { id: 'm', number: 'SQ1' } })).toBe(false);
  expect(isWaiting({ ...entry, refusal: { zh: '不行', en: 'No' } })).toBe(false);
});
