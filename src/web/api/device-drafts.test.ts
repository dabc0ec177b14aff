import { expect, test } from 'vitest';
import { draftKey, findLastWriter, keepLastWriter, nobody, wipeDrafts } from './device-drafts.ts';
import { memoryStorage } from './testing.ts';

test('signing out leaves no draft behind, and nothing else is touched', () => {
  const storage = memoryStorage({ 'shanzhi.language': 'en' });
  storage.setItem(draftKey('report', 'person-1'), 'her words');
  storage.setItem(draftKey('report', nobody), 'somebody’s words');
  keepLastWriter(storage, 'person-1');
  expect(findLastWriter(storage)).toBe('person-1');
  storage.setItem(draftKey('outbox', 'person-2'), 'theirs');
  wipeDrafts(storage, 'person-1');
  expect(storage.getItem(draftKey('report', 'person-1'))).toBeNull();
  expect(storage.getItem(draftKey('report', nobody))).toBeNull();
  expect(storage.getItem(draftKey('outbox', 'person-2'))).toBe('theirs');
  expect(storage.getItem('shanzhi.language')).toBe('en');
  expect(findLastWriter(storage)).toBe(nobody);
});

test('two people at one device have drafts of their own', () => {
  expect(draftKey('report', 'person-1')).not.toBe(draftKey('report', 'person-2'));
  expect(draftKey('report', 'person-1')).not.toBe(draftKey('report', nobody));
});
