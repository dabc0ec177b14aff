import { expect, test } from 'vitest';
import { changedFilter, readInbox, writeInbox } from './inbox-filter.ts';

test('an inbox survives its address', () => {
  const inbox = {
    filter: { stage: ['route', 'handle'], clock: 'red', q: '路灯 SQ', open: 'true' },
    order: 'newest',
  } as const;
  expect(
    readInbox(writeInbox({ ...inbox, filter: { ...inbox.filter, stage: ['route', 'handle'] } })),
  ).toEqual(inbox);
});

test('what an address may not say is left out', () => {
  const search = new URLSearchParams('stage=nowhere&clock=blue&mine=yours&x=1&order=random');
  expect(readInbox(search)).toEqual({ filter: {}, order: 'due' });
});

test('a part taken away is gone', () => {
  expect(changedFilter({ q: 'a', clock: 'red' }, { q: '', clock: undefined })).toEqual({});
  expect(changedFilter({ q: 'a' }, { stage: [] })).toEqual({ q: 'a' });
});
