import { expect, test } from 'vitest';
import { wipeDrafts } from '#web/api/device-drafts.ts';
import { memoryStorage } from '#web/api/testing.ts';
import { emptyDraft, reportBody } from '../report-draft.ts';
import { isWaiting, putItem, readOutbox, removeItem, setAside } from './outbox.ts';

const draft = { ...emptyDraft('key-12345678'), detail: '路灯不亮' };
const item = { draft, body: reportBody(draft, true) };

test('the same report waits once, and is gone when its receipt was noted', () => {
  const storage = memoryStorage();
  putItem(storage, 'one', item);
  putItem(storage, 'one', item);
  expect(readOutbox(storage, 'one').filter(isWaiting)).toHaveLength(1);
  putItem(storage, 'one', { ...item, receipt: { id: 'id', number: 'SQ1', followCode: null } });
  expect(readOutbox(storage, 'one').filter(isWaiting)).toHaveLength(0);
  removeItem(storage, 'one', draft.idempotencyKey);
  expect(storage.length).toBe(0);
});

test('what waits is its writer’s, and leaves the device when they sign out', () => {
  const storage = memoryStorage();
  putItem(storage, 'one', item);
  expect(readOutbox(storage, 'other')).toEqual([]);
  wipeDrafts(storage);
  expect(readOutbox(storage, 'one')).toEqual([]);
});

test('a draft that makes room is kept, and not sent until it is taken up again', () => {
  const storage = memoryStorage();
  putItem(storage, 'one', setAside(draft));
  const [kept] = readOutbox(storage, 'one');
  expect(kept?.draft).toEqual(draft);
  expect(kept && isWaiting(kept)).toBe(false);
});

test('what cannot be read counts as nothing', () => {
  const storage = memoryStorage();
  storage.setItem('shanzhi.draft.outbox.one', '{');
  expect(readOutbox(storage, 'one')).toEqual([]);
});
