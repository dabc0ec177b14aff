import { describe, expect, test } from 'vitest';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { buildCategoryRules, loadCategories } from '../responsibility/index.ts';
import { loadStreet } from '../street/street.ts';
import { buildMessagePlacer, chooseMessageSource, parseMessage, parseMoment } from './index.ts';
import { readMessages, sampleSource } from './index.ts';

const shared = chooseMessageSource();

describe('moments', () => {
  test.each([
    ['2019/2/28 11:25:05', '2019-02-28T03:25:05Z'],
    ['2019-12-31 9:05:00', '2019-12-31T01:05:00Z'],
    ['2020/1/1', '2019-12-31T16:00:00Z'],
    ['2020/1/1 8:30', '2020-01-01T00:30:00Z'],
    ['2026-11-22T09:00:00+08:00', '2026-11-22T01:00:00Z'],
  ])('%s', (written, expected) => {
    expect(parseMoment(written)).toEqual(new Date(expected));
  });

  test.each(['', '昨天', '2019/2/30 10:00:00', '2019/13/1', '2019/2/1 25:00:00', '2019/2/1 10:60'])(
    'not %s',
    (written) => {
      expect(parseMoment(written)).toBeNull();
    },
  );
});

describe('messages', () => {
  test.each([
    ['{', ''],
    ['[]', ''],
    ['{"at":"2019/2/28 11:25:05","subject":"路灯"}', 'id'],
    ['{"id":1,"at":"someday","subject":"路灯"}', 'at'],
    ['{"id":1,"at":"2019/2/28","subject":" ","detail":""}', 'detail'],
  ])('%s is refused', (line, field) => {
    expect(() => parseMessage(line, 3)).toThrow(Refusal);
    expect(refusalOf(() => parseMessage(line, 3)).details).toMatchObject({ line: 3, field });
  });

  test('a missing file is named', () => {
    const refused = refusalOf(() => readMessages(chooseMessageSource('no-such.jsonl')));
    expect(refused.code).toBe('demo.messages_not_found');
  });
});

describe('the own sample', () => {
  const messages = readMessages(sampleSource());

  test('has hundreds of varied messages in order of time', () => {
    expect(messages.length).toBeGreaterThanOrEqual(300);
    expect(new Set(messages.map(({ detail }) => detail)).size).toBe(messages.length);
    expect(new Set(messages.map(({ subject }) => subject)).size).toBeGreaterThan(250);
    const moments = messages.map(({ at }) => at.getTime());
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(messages.every(({ detail }) => !/[{}]|undefined/.test(detail))).toBe(true);
  });

  test('speaks of most of what the categories name', () => {
    const rules = buildCategoryRules(loadCategories());
    const guesses = messages.map(({ subject, detail }) => rules.guess(subject, detail)?.path);
    const seconds = new Set(guesses.map((path) => path?.split('/').slice(0, 2).join('/')));
    expect(guesses.filter((path) => path === undefined).length).toBeLessThan(messages.length / 20);
    expect(seconds.size).toBeGreaterThan(45);
  });

  test('finds its places on the map', () => {
    const street = loadStreet();
    const place = buildMessagePlacer(seededRandom(1), street);
    const named = street.buildings[100];
    expect(place(`我家住${named?.address}楼下`).address).toBe(`滨江街道${named?.address}`);
    expect(place('A市某某小区停水').areaCode).toBe(place('A市某某小区停水，第二次').areaCode);
    const grids = new Set(messages.map(({ detail }) => place(detail).areaCode));
    expect(grids.size).toBeGreaterThan(30);
  });
});

// Runs only where the shared data lies beside the project.
test.skipIf(shared.kind !== 'shared')('all shared messages are read', () => {
  const messages = readMessages(shared);
  expect(messages).toHaveLength(4326);
  const years = new Set(messages.map(({ at }) => at.getUTCFullYear()));
  expect([...years].every((year) => year >= 2016 && year <= 2020)).toBe(true);
});

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
  }
  throw new TypeError('nothing was refused');
}
