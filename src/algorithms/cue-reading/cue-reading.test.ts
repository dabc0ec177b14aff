import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCues } from './cue.ts';
import { readCues, type CueModel } from './read-cues.ts';
import { standingOf } from './standing.ts';
import { trainCues } from './train-cues.ts';

test.each([
  ['昨晚6栋着火了', '着火', 'told'],
  ['所幸没有人员受伤', '受伤', 'denied'],
  ['没有人受伤，但是着火了', '着火', 'told'],
  ['火灾已经被扑灭', '火灾', 'denied'],
  ['着火点已被扑灭', '着火', 'denied'],
  ['一旦发生火灾后果不堪设想', '火灾', 'feared'],
  ['万一小孩掉进去，摔伤了怎么办', '摔伤', 'feared'],
  ['存在触电的隐患', '触电', 'feared'],
  ['防止高空坠物', '坠物', 'feared'],
  ['担心。昨天真的塌了', '塌了', 'told'],
])('%s: %s is %s', (text, word, standing) => {
  const start = text.indexOf(word);
  expect(standingOf(text, start, start + word.length)).toBe(standing);
});

test('a cue of the first line counts there alone', () => {
  const cues = [{ name: 'asks', pattern: /请问/g, inFirstLine: true }];
  expect(findCues(cues, '请问一下\n请问')).toEqual([
    { name: 'asks', words: '请问', start: 0, end: 2 },
  ]);
});

const model: CueModel = {
  labels: ['question', 'complaint', 'other'],
  cues: ['asks', 'blames'],
  weights: [
    [2, -1],
    [-1, 2],
    [0, 0],
  ],
  biases: [0, 0, -1],
};
const hit = (name: string, words: string, start = 0) => ({
  name,
  words,
  start,
  end: start + words.length,
});

test('the answer names the words that decided, and not those that spoke against it', () => {
  const answer = readCues(model, [
    hit('asks', '请问', 4),
    hit('asks', '请问', 9),
    hit('blames', '违法'),
  ]);
  expect(answer.label).toBe('question');
  expect(answer.reasons.map(({ words, start }) => [words, start])).toEqual([['请问', 4]]);
});

test('a confidence is a likelihood, and more of the same cue never speaks for less', () => {
  const many = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(many, many, (asked, blamed) => {
      const hits = (count: number, name: string) =>
        Array.from({ length: count }, () => hit(name, name));
      const all = [...hits(asked, 'asks'), ...hits(blamed, 'blames')];
      const { confidence, label } = readCues(model, all);
      expect(confidence).toBeGreaterThan(1 / 3 - 1e-9);
      expect(confidence).toBeLessThanOrEqual(1);
      const more = readCues(model, [...all, hit('asks', 'asks')]);
      if (label === 'question') expect(more.confidence).toBeGreaterThanOrEqual(confidence - 1e-9);
    }),
  );
});

test('what a cue says is learned from labelled texts', () => {
  const texts = Array.from({ length: 40 }, (_, at) => {
    const isQuestion = at % 2 === 0;
    return {
      ...{ label: isQuestion ? 'question' : 'complaint', isExample: false },
      hits: [hit(isQuestion ? 'asks' : 'blames', 'x')],
    };
  });
  const plan = { labels: ['question', 'complaint'], cues: ['asks', 'blames'], penalty: 0.01 };
  const trained = trainCues(texts, plan);
  expect(readCues(trained, [hit('asks', 'x')])).toMatchObject({ label: 'question' });
  expect(readCues(trained, [hit('asks', 'x')]).confidence).toBeGreaterThan(0.9);
  expect(trainCues(texts, plan)).toEqual(trained);
});
