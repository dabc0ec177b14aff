import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PastChoice } from './past-choice.ts';
import { rankChoices } from './rank-choices.ts';

const chosen = (choice: string, path: string, rest: Partial<PastChoice> = {}): PastChoice => ({
  ...{ choice, path: path.split('/'), terms: [], weight: 1, failed: false },
  ...rest,
});
const failed = { weight: 0, failed: true };
const asked = (path: string, terms: number[] = []) => ({ path: path.split('/'), terms });
const anything = () => true;
const times = (count: number, one: PastChoice) => Array.from({ length: count }, () => one);

describe('what would be chosen', () => {
  test('nobody chose anything: nothing is said', () => {
    expect(rankChoices([], asked('a/b'), anything)).toEqual([]);
  });

  test('more of the same makes surer, and one alone does not', () => {
    const sure = (count: number) =>
      rankChoices(times(count, chosen('x', 'a/b')), asked('a/b'), anything)[0]?.probability ?? 0;
    expect(sure(1)).toBeLessThan(0.9);
    expect(sure(10)).toBeGreaterThan(0.95);
    expect(sure(10)).toBeGreaterThan(sure(3));
  });

  test('the particular outweighs the general', () => {
    const past = [...times(20, chosen('x', 'a/b')), ...times(4, chosen('y', 'a/c'))];
    expect(rankChoices(past, asked('a/c'), anything)[0]?.choice).toBe('y');
    expect(rankChoices(past, asked('a/d'), anything)[0]?.choice).toBe('x');
  });

  test('what was given back sinks, what was confirmed rises', () => {
    const past = [...times(3, chosen('x', 'a')), ...times(3, chosen('y', 'a'))];
    const back = [...past, ...times(2, chosen('x', 'a', failed))];
    expect(rankChoices(back, asked('a'), anything)[0]?.choice).toBe('y');
    const confirmed = [...past, chosen('x', 'a', { weight: 3 })];
    expect(rankChoices(confirmed, asked('a'), anything)[0]?.choice).toBe('x');
  });

  test('words decide among equals, and are named', () => {
    const past = [
      ...times(4, chosen('x', 'a', { terms: [1, 9] })),
      ...times(4, chosen('y', 'a', { terms: [2, 9] })),
    ];
    const [first] = rankChoices(past, asked('a', [2, 9]), anything);
    expect(first).toMatchObject({ choice: 'y', because: [2] });
  });

  test('what may not be chosen is never told', () => {
    const past = [...times(9, chosen('x', 'a')), chosen('y', 'a')];
    const only = rankChoices(past, asked('a'), (choice) => choice === 'y');
    expect(only.map(({ choice }) => choice)).toEqual(['y']);
  });
});

test('shares are shares, whatever was chosen', () => {
  const one = fc.record({
    choice: fc.constantFrom('x', 'y', 'z'),
    path: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
    terms: fc.uniqueArray(fc.nat(5)),
    weight: fc.constantFrom(0, 1, 3),
    failed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), fc.uniqueArray(fc.nat(5)), (past, terms) => {
      const ranked = rankChoices(past, { path: ['a', 'b'], terms }, anything);
      const sum = ranked.reduce((all, { probability }) => all + probability, 0);
      expect(sum).toBeLessThan(1);
      for (const { probability } of ranked) expect(probability).toBeGreaterThanOrEqual(0);
    }),
  );
});
