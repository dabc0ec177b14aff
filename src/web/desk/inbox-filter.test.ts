import { expect, test } from 'vitest';
import {
  addressOf,
  changedFilter,
  choicesMade,
  clearedFilter,
  inboxAt,
  isNarrowed,
  readInbox,
  writeInbox,
} from './inbox-filter.ts';

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

test('an address that asks for nothing opens what waits; everything has an address too', () => {
  const at = (search: string) => inboxAt(new URLSearchParams(search)).filter;
  expect(at('')).toEqual({ mine: 'waiting' });
  expect(at('clock=red')).toEqual({ clock: 'red' });
  const everything = { filter: {}, order: 'due' } as const;
  expect(inboxAt(addressOf(everything))).toEqual(everything);
  expect(addressOf({ ...everything, order: 'newest' }).toString()).toBe('order=newest');
});

test('clearing keeps whose matters they are; search, scope and stage are no choices', () => {
  const filter = { mine: 'body', q: '路灯', stage: ['route' as const], clock: 'red' } as const;
  expect(clearedFilter({ ...filter, stage: ['route'] })).toEqual({ mine: 'body' });
  expect(clearedFilter({ q: '路灯' })).toEqual({});
  expect([isNarrowed({ mine: 'body' }), isNarrowed({ q: '路灯' })]).toEqual([false, true]);
  expect(choicesMade({ ...filter, stage: ['route'] })).toBe(1);
});
