import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyFile, cardFile, shippedFolder } from './model-files.ts';
import { loadClassifier, readModel } from './read-model.ts';

test('the shipped model is small, signed by its data, and answers', () => {
  const bytes = [bodyFile, cardFile].map((file) => statSync(join(shippedFolder, file)).size);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(15 * 2 ** 20);
  const { card } = readModel();
  expect(card.version.endsWith(card.fingerprint.slice(0, 8))).toBe(true);
  expect(card.crossValidated.macroF1).toBeGreaterThan(0.92);
  expect(card.crossValidated.ece).toBeLessThan(0.02);
  const classifier = loadClassifier();
  expect(classifier.labels).toHaveLength(7);
  const words = classifier.wordsOf('邮政快递把包裹弄丢了，只退邮费，不肯赔偿');
  expect(classifier.explain(words)).toMatchObject({ label: '交通运输' });
});

test('a message without a telling word gets an unsure answer, not a failure', () => {
  const classifier = loadClassifier();
  for (const text of ['', '，。！', '的了在', '\u0000\uD800', 'xyzzy 𠮷𠮷']) {
    const { confidence, probabilities } = classifier.classify(classifier.wordsOf(text));
    expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    expect(confidence).toBeLessThan(0.9);
  }
});

test('a folder without a model is refused', () => {
  expect(() => readModel('/nowhere')).toThrow(/triage.no_model/);
});
