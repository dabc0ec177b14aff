import { expect, test } from 'vitest';
import { draftKey, wipeDrafts } from '#web/api/device-drafts.ts';
import { memoryStorage } from '#web/api/testing.ts';
import { emptyDraft } from '../report-draft.ts';
import { isWaiting, putItem, readOutbox, receipted, removeItem, setAside } from './outbox.ts';

const draft = { ...emptyDraft('key-12345678'), detail: '路灯不亮' };
const item = { draft };

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

test('a receipt keeps nothing of who wrote and where', () => {
  const told = { ...draft, detail: '路'.repeat(60), phone: '13800000000', address: '东昌路3幢' };
  const kept = receipted({ draft: told }, { id: 'id', number: 'SQ1', followCode: 'A1' });
  expect(JSON.stringify(kept)).not.toMatch(/138|东昌/);
  expect(kept.draft.detail).toBe('路'.repeat(20));
});

test('what waits is its writer’s, and leaves the device when they sign out', () => {
  const storage = memoryStorage();
  putItem(storage, 'one', item);
  putItem(storage, 'two', item);
  storage.setItem(draftKey('report', 'one'), '{}');
  expect(readOutbox(storage, 'other')).toEqual([]);
  wipeDrafts(storage, 'one');
  expect(readOutbox(storage, 'one')).toEqual([]);
  expect(storage.getItem(draftKey('report', 'one'))).toBeNull();
  // Somebody else of the family still waits for the network.
  expect(readOutbox(storage, 'two')).toHaveLength(1);
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
