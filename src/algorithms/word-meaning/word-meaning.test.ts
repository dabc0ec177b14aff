import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeMeaning,
  encodeMeaning,
  learnWordMeaning,
  likenessOf,
  meaningOf,
  toUnitLength,
} from './index.ts';
import { orthonormalise } from './orthonormalise.ts';

const noise = '施工 噪音 打桩 夜里 吵闹 工地'.split(' ');
const school = '学校 学位 入学 招生 老师 幼儿园'.split(' ');
const lamps = '路灯 灯泡 漆黑 照明 电线 灯杆'.split(' ');
/** Each text takes four words of one kind of trouble. */
const kind = (words: readonly string[], count: number): string[][] =>
  Array.from({ length: count }, (_, at) =>
    [0, 1, 2, 3].map((step) => words[(at * 5 + step) % words.length] ?? ''),
  );
const alone = Array.from({ length: 400 }, (_, at) => [`词${at}`, `词${at + 1}`]);
const texts = [...kind(lamps, 90), ...kind(noise, 60), ...kind(school, 40), ...alone];
const plan = { dimensions: 2, textsWithMin: 3, seed: 1 };

test('words that go together point the same way, whether or not they are the same', () => {
  const meaning = learnWordMeaning(texts, plan);
  const like = (one: string, other: string) =>
    likenessOf(meaningOf(meaning, one.split(' ')), meaningOf(meaning, other.split(' ')));
  expect(like('打桩 工地', '吵闹 夜里')).toBeGreaterThan(like('打桩 工地', '招生 学位') + 0.2);
  expect(like('老师 入学', '招生 学位')).toBeGreaterThan(like('老师 入学', '吵闹 夜里') + 0.2);
  expect([...meaningOf(meaning, ['从未见过'])].every((value) => value === 0)).toBe(true);
});

test('the same texts and seed give the same; fewer texts than directions do no harm', () => {
  expect(learnWordMeaning(texts, plan).rows).toEqual(learnWordMeaning(texts, plan).rows);
  const few = learnWordMeaning([noise, school, noise, []], {
    ...plan,
    dimensions: 50,
    textsWithMin: 1,
  });
  expect(few.rows.every(Number.isFinite)).toBe(true);
  expect(learnWordMeaning([], plan).words.size).toBe(0);
});

test('a meaning survives being written to bytes', () => {
  const meaning = learnWordMeaning(texts, plan);
  const again = decodeMeaning(encodeMeaning(meaning));
  expect(again.words).toEqual(meaning.words);
  const largest = Math.max(...meaning.rows.map(Math.abs));
  for (const [at, value] of again.rows.entries()) {
    expect(Math.abs(value - (meaning.rows[at] ?? 0))).toBeLessThan(largest / 127);
  }
});

test('columns come out at right angles, of length 1', () => {
  const value = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 8 }),
      (rows) => {
        const table = Float64Array.from(rows.flat());
        const product = (one: number, other: number): number =>
          rows.reduce(
            (sum, _, row) => sum + (table[row * 3 + one] ?? 0) * (table[row * 3 + other] ?? 0),
            0,
          );
        orthonormalise(table, 3);
        orthonormalise(table, 3);
        for (const one of [0, 1, 2]) {
          // A column that adds nothing to those before it becomes nothing.
          const length = product(one, one);
          expect(Math.min(Math.abs(length - 1), length)).toBeLessThan(1e-6);
          for (const other of [0, 1, 2]) {
            if (one !== other) expect(Math.abs(product(one, other))).toBeLessThan(1e-6);
          }
        }
      },
    ),
  );
});

test('a direction has length 1 and nothing has none', () => {
  expect(toUnitLength(Float32Array.from([3, 4]))).toEqual(Float32Array.from([0.6, 0.8]));
  expect(toUnitLength(new Float32Array(2))).toEqual(new Float32Array(2));
});
