import { expect, test } from 'vitest';
import { draftKey, wipeDrafts } from '#web/api/device-drafts.ts';
import { memoryStorage } from '#web/api/testing.ts';
import { findKeptMatters, keepMatters } from './kept-matters.ts';

const kept = { readAt: '2026-11-23T08:00:00Z', cards: [] };

test('what was read is kept for whoever read it, and for one reader at a time', () => {
  const storage = memoryStorage();
  keepMatters(storage, 'one', kept);
  expect(findKeptMatters(storage, 'one')).toEqual(kept);
  expect(findKeptMatters(storage, 'other')).toBeNull();
  keepMatters(storage, 'other', kept);
  expect(findKeptMatters(storage, 'one')).toBeNull();
});

test('it leaves the device at sign-out, and what cannot be read counts as nothing', () => {
  const storage = memoryStorage();
  keepMatters(storage, 'one', kept);
  wipeDrafts(storage, 'one');
  expect(findKeptMatters(storage, 'one')).toBeNull();
  storage.setItem(draftKey('matters', 'one'), '{"cards":1}');
  expect(findKeptMatters(storage, 'one')).toBeNull();
});
