import { expect, test } from 'vitest';
import { groupMessages } from './group-messages.ts';

const message = (id: string, link: string | null, readAt: string | null = null) => ({
  id,
  link,
  readAt,
});

test('many messages on two matters are two groups, each where its latest stands', () => {
  const groups = groupMessages([
    message('5', '/matters/a'),
    message('4', '/matters/b', '2026-01-01T00:00:00Z'),
    message('3', '/matters/a', '2026-01-01T00:00:00Z'),
    message('2', '/matters/a'),
    message('1', '/matters/b'),
  ]);
  expect(groups.map(({ latest }) => latest.id)).toEqual(['5', '4']);
  expect(groups.map(({ earlier }) => earlier.map(({ id }) => id))).toEqual([['3', '2'], ['1']]);
  expect(groups.map(({ unread }) => unread)).toEqual([['5', '2'], ['1']]);
});

test('messages that lead nowhere are never put together', () => {
  const groups = groupMessages([message('2', null), message('1', null)]);
  expect(groups.map(({ key }) => key)).toEqual(['2', '1']);
});
