import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { createClassifier, decodeModel, encodeModel, trainClassifier } from './index.ts';
import type { LabelledText, TrainingPlan } from './index.ts';

const telling = {
  城乡建设: ['路灯', '物业', '停车', '违建'],
  教育文体: ['学校', '老师', '补课', '学费'],
  环境保护: ['污水', '噪音', '烟尘', '垃圾'],
};
const anywhere = ['小区', '居民', '请', '领导', '反映', '问题', '处理', '每天'];

/** Texts in which two words in six tell the label. */
function compose(count: number, seed: number): LabelledText[] {
  const random = seededRandom(seed);
  const labels = Object.entries(telling);
  return Array.from({ length: count }, () => {
    const [label, words] = random.pick(labels);
    const drawn = [...[1, 2].map(() => random.pick(words))];
    const rest = [1, 2, 3, 4].map(() => random.pick(anywhere));
    return { label, words: random.shuffle([...drawn, ...rest]) };
  });
}

const plan: TrainingPlan = {
  views: [
    { unit: 'character', runMax: 2 },
    { unit: 'word', runMax: 2 },
    { unit: 'word', runMax: 1, openingWords: 3 },
  ],
  families: [
    { viewWeights: [1, 1, 0.5], cost: 1, against: 'rest' },
    { viewWeights: [0, 1, 0], cost: 1, against: 'each-other' },
  ],
  folds: 3,
  penalty: 1e-4,
  seed: 5,
};
const words = new Map([...Object.values(telling).flat(), ...anywhere].map((word) => [word, 10]));
const vocabulary = { words, stopWords: new Map([['的', 10]]) };
const train = compose(240, 1);
const { model, unseen } = trainClassifier(train, vocabulary, plan);
const classifier = createClassifier(model);
const drawnWords = fc.array(fc.constantFrom(...words.keys(), '桂花坪', 'a3'), { maxLength: 20 });

describe('a trained classifier', () => {
  test('knows texts it has not seen', () => {
    const right = compose(200, 2).filter(
      ({ label, words: seen }) => classifier.classify(seen).label === label,
    );
    expect(right.length).toBeGreaterThan(196);
    const held = train.filter(({ label }, index) => {
      const probabilities = unseen[index] ?? new Float64Array();
      return model.labels[probabilities.indexOf(Math.max(...probabilities))] === label;
    });
    expect(held.length).toBeGreaterThan(235);
  });

  test('reads raw text', () => {
    const answer = classifier.classify(classifier.wordsOf('小区的路灯、停车问题，请处理'));
    expect(answer.label).toBe('城乡建设');
    expect(answer.confidence).toBeGreaterThan(0.8);
  });

  test('answers the same each time, with probabilities that add up to 1', () => {
    fc.assert(
      fc.property(drawnWords, (drawn) => {
        const answer = classifier.classify(drawn);
        expect(answer.probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        expect(answer.confidence).toBe(Math.max(...answer.probabilities));
        expect(classifier.classify(drawn)).toEqual(answer);
        expect(classifier.explain(drawn)).toMatchObject(answer);
      }),
    );
  });

  test('its reasons add up to its lead', () => {
    fc.assert(
      fc.property(drawnWords, (drawn) => {
        const { label, runnerUp, probabilities, reasons } = classifier.explain(drawn);
        const [first, second] = [label, runnerUp].map((name) => model.labels.indexOf(name));
        const scoreOf = (at = 0): number => Math.log(probabilities[at] ?? 0);
        const lead = scoreOf(first) - scoreOf(second);
        const biases = (model.biases[first ?? 0] ?? 0) - (model.biases[second ?? 0] ?? 0);
        const sum = reasons.reduce((total, { weight }) => total + weight, biases);
        expect(sum).toBeCloseTo(lead, 5);
      }),
    );
  });

  test('names the word that decided first', () => {
    const { reasons } = classifier.explain(['小区', '居民', '污水', '请']);
    expect(reasons[0]?.word).toBe('污水');
  });
});

describe('the same again', () => {
  test('training twice gives the same bytes', () => {
    const again = trainClassifier(train, vocabulary, plan).model;
    expect(encodeModel(again)).toEqual(encodeModel(model));
  });

  test('a model that was kept gives the same answers', () => {
    const { head, body } = encodeModel(model);
    const read = JSON.parse(JSON.stringify(head)) as typeof head;
    const kept = createClassifier(decodeModel({ head: read, body }));
    fc.assert(
      fc.property(drawnWords, fc.string(), (drawn, text) => {
        expect(kept.explain(drawn)).toEqual(classifier.explain(drawn));
        expect(kept.wordsOf(text)).toEqual(classifier.wordsOf(text));
      }),
    );
  });

  test('a body that is not the head’s is refused', () => {
    const { head, body } = encodeModel(model);
    expect(() => decodeModel({ head, body: body.slice(1) })).toThrow();
    expect(() => decodeModel({ head: { ...head, labels: ['一', '二'] }, body })).toThrow();
  });
});
