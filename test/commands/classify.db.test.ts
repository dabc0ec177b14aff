import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runShanzhi } from './run-shanzhi.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shanzhi-classify-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (words: readonly string[], input?: string) => runShanzhi(words, {}, input);
const lines = (objects: readonly object[]): string =>
  objects.map((one) => `${JSON.stringify(one)}\n`).join('');

const messages = [
  { id: 7, subject: '小学违规补课收费', detail: '学校老师周末组织学生补课，每人收费五百元。' },
  { id: 'b', subject: '工厂夜里排污', detail: '化工厂往河里排放污水，气味刺鼻，请环保局查处。' },
  { id: 'c', detail: '单位拖欠农民工工资，没有签劳动合同，也不交社保。' },
];

interface Answered {
  readonly id: number | string;
  readonly label: string;
  readonly confidence: number;
  readonly reasons: readonly { readonly word: string; readonly weight: number }[];
  readonly urgency: { readonly value: string };
  readonly dangers: readonly { readonly kind: string; readonly words: string }[];
  readonly facts: readonly {
    readonly kind: string;
    readonly words: string;
    readonly from?: string;
  }[];
}

test('classifies raw messages, keeps their ids and says why', { timeout: 60_000 }, async () => {
  const { code, out } = await run(['classify', '--in', '-', '--out', '-'], lines(messages));
  expect(code).toBe(0);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answered);
  expect(answers.map(({ id, label }) => [id, label])).toEqual([
    [7, '教育文体'],
    ['b', '环境保护'],
    ['c', '劳动和社会保障'],
  ]);
  for (const { confidence, reasons } of answers) {
    expect(confidence).toBeGreaterThan(0.7);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.every(({ weight }) => weight > 0)).toBe(true);
  }
});

test('tells urgency, dangers and facts besides, and no number', { timeout: 60_000 }, async () => {
  const message = {
    ...{ id: 1, at: '2026/11/3 9:05', subject: '漏气' },
    detail: '昨晚3栋楼道正在漏气，越来越浓，请马上来人。电话13812345678。',
  };
  const { out } = await run(['classify', '--in', '-', '--out', '-'], lines([message]));
  expect(out).not.toContain('13812345678');
  const { urgency, dangers, facts } = JSON.parse(out) as Answered;
  expect(urgency.value).toBe('urgent');
  expect(dangers).toEqual([
    expect.objectContaining({ kind: 'gas', words: '漏气' }),
    expect.anything(),
  ]);
  expect(facts.map(({ kind, words }) => [kind, words])).toEqual([
    ['time', '昨晚'],
    ['unit', '3栋'],
    ['phone', '138****5678'],
  ]);
  expect(facts[0]?.from).toBe('2026-11-02T10:00:00.000Z');
});

test('an unreadable line is named, and nothing is written', { timeout: 60_000 }, async () => {
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  await writeFile(input, `${lines(messages)}{"id": 3, "detail": 4}\n`);
  const wrong = await run(['classify', '--in', input, '--out', output]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/第 4 行.*detail/);
  expect(wrong.err).toMatch(/Line 4 .*detail/);
  expect(existsSync(output)).toBe(false);
  const torn = await run(['classify', '--in', '-', '--out', output], '{"id": 1, "det');
  expect([torn.code, torn.err]).toEqual([2, expect.stringMatching(/第 1 行读不懂。/)]);
});

test(
  'a missing file, option or model is the caller’s to put right',
  { timeout: 60_000 },
  async () => {
    const out = ['--out', join(folder, 'never')];
    expect((await run(['classify', '--in', join(folder, 'none'), ...out])).code).toBe(2);
    expect((await run(['classify', ...out])).code).toBe(2);
    const model = ['--model', folder];
    const refused = await run(['classify', '--in', '-', ...out, ...model], lines(messages));
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/没有可用的模型/);
  },
);

const places = ['菜场', '学校', '桥头', '河边', '车站', '公园', '医院', '广场'];
const manners = ['已经半年', '老人摔倒', '多次投诉', '没有人管', '孩子害怕', '影响休息'];
/** Each says the same trouble of another place in another manner. */
const taught = Array.from({ length: 24 }, (_, index) => {
  const place = `${places[index % 8]}${places[(index * 3 + 1) % 8]}${places[(index * 5 + 2) % 8]}`;
  const manner = `${manners[index % 6]}，${manners[(index * 5 + 1) % 6]}`;
  return index < 12
    ? { subject: `${place}路灯坏了`, detail: `${manner}，晚上很黑，请维修`, label: '照明' }
    : { subject: `${place}噪音扰民`, detail: `${manner}，夜里施工，请制止`, label: '噪音' };
});

test(
  'learns other labels, keeps the model, and answers with it',
  { timeout: 120_000 },
  async () => {
    const [input, model] = [join(folder, 'taught.jsonl'), join(folder, 'model')];
    await writeFile(input, lines(taught));
    const trained = await run(['train', '--in', input, '--model', model, '--json']);
    expect([trained.code, trained.err.split('\n').at(-2)]).toEqual([0, 'step 6/6']);
    const { trainingTexts, macroF1 } = JSON.parse(trained.out) as Record<string, number>;
    expect(trainingTexts).toBeGreaterThan(10);
    expect(macroF1).toBeGreaterThan(0.9);
    const card = JSON.parse(await readFile(join(model, 'default.model.json'), 'utf8')) as object;
    expect(card).toMatchObject({ seed: 1, trainingTexts, head: { labels: ['噪音', '照明'] } });
    const asked = lines([{ id: 1, subject: '路灯', detail: '路灯又不亮了，很黑' }]);
    const { out } = await run(['classify', '--in', '-', '--out', '-', '--model', model], asked);
    expect(JSON.parse(out)).toMatchObject({ id: 1, label: '照明' });
  },
);

test('too few or unreadable texts teach nothing', { timeout: 60_000 }, async () => {
  const [input, model] = [join(folder, 'few.tsv'), join(folder, 'no-model')];
  await writeFile(input, 'label\ttokens\n照明\t路灯 坏\n噪音\t工地 夜里 施工\n');
  const few = await run(['train', '--in', input, '--model', model]);
  expect([few.code, few.err]).toEqual([2, expect.stringMatching(/至少要 2 个类别/)]);
  await writeFile(input, 'label\ttokens\n照明 路灯 坏\n');
  const torn = await run(['train', '--in', input, '--model', model]);
  expect([torn.code, torn.err]).toEqual([2, expect.stringMatching(/第 2 行/)]);
  expect(existsSync(model)).toBe(false);
});
