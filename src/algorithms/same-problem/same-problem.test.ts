import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareProfiles,
  createRarity,
  findLikelyPairs,
  likelihoodOf,
  numberOfPair,
  pairsIn,
  profileOf,
  sharedWords,
  type ComparedMessage,
  type MessageProfile,
} from './index.ts';

const nothing = { texts: 0, textsWith: new Map<number, number>() };
const meaning = { dimensions: 0, words: new Map<string, number>(), rows: new Float32Array(0) };
const wordsOf = (text: string): string[] => [...text];

function profilesOf(messages: readonly ComparedMessage[]): MessageProfile[] {
  const rarity = createRarity(nothing, nothing);
  for (const { subject, detail } of messages) {
    rarity.add(new Set(pairsIn(`${subject} ${detail}`).map(numberOfPair)));
  }
  const means = { rarity, meaning, matter: meaning, wordsOf };
  return messages.map((message) => profileOf(message, means));
}

const text = fc.string({
  unit: fc.constantFrom(...'路灯坏了幸福里小区噪音A3 ，。'),
  maxLength: 20,
});
const message = fc.record({ subject: text, detail: text, day: fc.nat(400) });

test('pairs: characters by twos, letters and digits whole, addresses and stars left out', () => {
  expect(pairsIn('Ａ３区路灯')).toEqual(['a3', '区路', '路灯']);
  expect(pairsIn('电话*****见https://baidu.com/路')).toEqual(['电话', '见', '路']);
  expect(pairsIn('')).toEqual([]);
  expect(numberOfPair('路灯')).not.toBe(numberOfPair('灯路'));
});

test('comparing does not depend on the order, and a message is most like itself', () => {
  fc.assert(
    fc.property(message, message, (one, other) => {
      const [a, b] = profilesOf([one, other]);
      if (!a || !b) return;
      const likeness = compareProfiles(a, b);
      expect(compareProfiles(b, a)).toEqual(likeness);
      for (const sign of [likeness.text, likeness.subject, likeness.names]) {
        expect(sign).toBeGreaterThanOrEqual(0);
        expect(sign).toBeLessThanOrEqual(1 + 1e-6);
      }
      if (a.pairs.length > 0) expect(compareProfiles(a, a).text).toBeCloseTo(1, 5);
    }),
  );
});

test('districts and places tell messages in the same words apart', () => {
  const said = { subject: '小区路灯坏了', detail: '晚上很黑' };
  const [one, there, elsewhere] = profilesOf([
    { ...said, areas: ['A1区'], places: ['幸福里'] },
    { ...said, detail: '晚上很黑，幸福里', areas: ['A1区', 'A2区'], places: ['和平村'] },
    { ...said, areas: ['A2区'], places: ['和平村'] },
  ]);
  if (!one || !there || !elsewhere) return expect.unreachable();
  expect(compareProfiles(one, there)).toMatchObject({ elsewhere: 0, otherPlace: 0 });
  expect(compareProfiles(one, elsewhere)).toMatchObject({ elsewhere: 1, otherPlace: 1 });
});

test('a turn of phrase of one person says nothing', () => {
  const rarity = createRarity(nothing, nothing);
  const said = { subject: '请加快力度', detail: '', person: 'u' };
  const isTurnOfPhrase = (person: string | undefined, pair: number): boolean =>
    person === 'u' && pair === numberOfPair('加快');
  const means = { rarity, meaning, matter: meaning, wordsOf, isTurnOfPhrase };
  const numbers = [...profileOf(said, means).pairs];
  expect(numbers).not.toContain(numberOfPair('加快'));
  expect(numbers).toContain(numberOfPair('力度'));
});

test('rarity comes and goes with the texts', () => {
  const pairs = fc.uniqueArray(fc.integer(), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(pairs, { maxLength: 8 }), pairs, (before, added) => {
      const rarity = createRarity({ texts: 100, textsWith: new Map([[7, 50]]) }, nothing);
      for (const text of before) rarity.add(text);
      const seen = [7, ...before.flat(), ...added];
      const rarities = seen.map((pair) => rarity.of(pair));
      rarity.add(added);
      for (const pair of added) expect(rarity.of(pair)).toBeLessThan(Math.log(202));
      rarity.remove(added);
      expect(seen.map((pair) => rarity.of(pair))).toEqual(rarities);
    }),
  );
});

test('what is rare elsewhere stays a name when many speak of it, but not when all do', () => {
  const elsewhere = {
    texts: 1_000,
    textsWith: new Map([
      [1, 2],
      [2, 500],
      [3, 2],
    ]),
  };
  const rarity = createRarity(nothing, elsewhere);
  for (let text = 0; text < 100; text += 1) rarity.add(text < 10 ? [1, 2, 3] : [3]);
  expect(rarity.of(1)).toBeCloseTo(Math.log(96), 9);
  expect(rarity.of(2)).toBeCloseTo(Math.log(101 / 10.5), 9);
  expect(rarity.of(3)).toBeCloseTo(Math.log(101 / 100.5), 9);
});

test('shared pairs read as words and add up to the cosine', () => {
  const [one, other] = profilesOf([
    { subject: '丽发新城搅拌站', detail: '吵' },
    { subject: '搅拌站在丽发新城旁', detail: '有灰' },
  ]);
  if (!one || !other) return expect.unreachable();
  const words = sharedWords('丽发新城搅拌站 吵', one, other);
  expect(words.map(({ word }) => word).sort()).toEqual(['丽发新城', '搅拌站']);
  const sum = words.reduce((so, { weight }) => so + weight, 0);
  expect(sum).toBeCloseTo(compareProfiles(one, other).text, 5);
});

test('only pairs worth comparing are compared, each once, the first number first', () => {
  const profiles = profilesOf([
    { subject: '幸福里路灯坏了', detail: '' },
    { subject: '幸福里路灯不亮', detail: '' },
    { subject: '学校补课收费', detail: '' },
  ]);
  const judgement = { bias: 0, weights: [] };
  expect(findLikelyPairs(profiles, judgement, 0.5)).toEqual([
    { one: 0, other: 1, likelihood: 0.5 },
  ]);
  expect(findLikelyPairs(profiles, judgement, 0.6)).toEqual([]);
  expect(findLikelyPairs([], judgement, 0)).toEqual([]);
});

test('a sign with weight moves the likelihood its way', () => {
  const [one, other] = profilesOf([
    { subject: '幸福里路灯坏了', detail: '', person: 'u' },
    { subject: '幸福里路灯不亮', detail: '', person: 'u' },
  ]);
  if (!one || !other) return expect.unreachable();
  const likeness = compareProfiles(one, other);
  const at = (weight: number) =>
    likelihoodOf(likeness, { bias: -1, weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, weight] });
  expect(at(2)).toBeGreaterThan(at(0));
  expect(at(0)).toBeCloseTo(1 / (1 + Math.E), 9);
});
