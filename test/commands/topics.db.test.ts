import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runShanzhi } from './run-shanzhi.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-topics-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (words: readonly string[], input?: string) => runShanzhi(words, {}, input);
const lines = (objects: readonly object[]): string =>
  objects.map((one) => `${JSON.stringify(one)}\n`).join('');

const appeals = [
  {
    id: 7,
    user: 'u1',
    subject: '幸福里小区3栋路灯坏了半个月',
    at: '2026/11/1 8:00:00',
    detail: '幸福里小区3栋门口的路灯坏了快半个月，晚上漆黑一片，请尽快维修。',
    likes: 3,
    against: 0,
  },
  {
    id: 'b',
    user: 'u2',
    subject: '幸福里小区路灯不亮没人修',
    at: '2026-11-03',
    detail: '我们幸福里小区里面好几盏路灯都不亮，晚上太黑了，希望物业修一修。',
  },
  { id: 'c', user: 'u3', subject: '和平新村路灯坏了', detail: '和平新村的路灯坏了，看不清路。' },
];

test(
  'finds topics on a pipe: name, place, time, people and heat',
  { timeout: 60_000 },
  async () => {
    const { code, out, err } = await run(
      ['topics', '--in', '-', '--out', '-', '--json'],
      lines(appeals),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        name: expect.stringMatching(/幸福里小区.*路灯/),
        place: '幸福里小区',
        ids: [7, 'b'],
        from: '2026-11-01T00:00:00.000Z',
        to: '2026-11-02T16:00:00.000Z',
        people: 2,
        heat: 3.4,
      },
    ]);
    const summary = JSON.parse(err.trim().split('\n').at(-1) ?? '') as object;
    expect(summary).toMatchObject({ messages: 3, topics: 1, inTopics: 2 });
  },
);

test('an unreadable line is named, and nothing is written', { timeout: 60_000 }, async () => {
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.json')];
  await writeFile(input, `${lines(appeals)}{"id": 3, "detail": "x", "at": "2026/13/1"}\n`);
  const wrong = await run(['topics', '--in', input, '--out', output]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/第 4 行.*at/);
  expect(wrong.err).toMatch(/Line 4 .*at/);
  expect(existsSync(output)).toBe(false);
  const torn = await run(['similar', '--in', '-', '--query', '路灯'], '{"id": 1, "det');
  expect([torn.code, torn.err]).toEqual([2, expect.stringMatching(/第 1 行读不懂。/)]);
});

test('an empty file has no topics', { timeout: 60_000 }, async () => {
  const output = join(folder, 'none.json');
  const { code, err } = await run(['topics', '--in', '-', '--out', output], '\n');
  expect([code, JSON.parse(await readFile(output, 'utf8'))]).toEqual([0, []]);
  expect(err).toMatch(/0 个热点/);
});

test('ranks what is similar with the words that decided', { timeout: 60_000 }, async () => {
  const asked = ['similar', '--in', '-', '--query', '幸福里路灯不亮', '--limit', '2'];
  const { code, out } = await run([...asked, '--json'], lines(appeals));
  expect(code).toBe(0);
  const found = JSON.parse(out) as { id: unknown; score: number; words: { word: string }[] }[];
  expect(found.map(({ id }) => id)).toEqual(['b', 7]);
  expect(found[0]?.words.map(({ word }) => word)).toContain('幸福里');
  expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  const told = await run(asked, lines(appeals));
  expect(told.out).toMatch(/幸福里小区路灯不亮没人修\n.*幸福里/);
});

test(
  'a wrong query, limit or option is the caller’s to put right',
  { timeout: 60_000 },
  async () => {
    const asked = ['similar', '--in', '-', '--query'];
    expect((await run([...asked, '！'], lines(appeals))).code).toBe(2);
    expect((await run([...asked, '路灯', '--limit', '0'], lines(appeals))).code).toBe(2);
    expect((await run(['similar', '--in', '-'])).code).toBe(2);
    expect((await run(['topics', '--in', join(folder, 'none'), '--out', '-'])).code).toBe(2);
  },
);
