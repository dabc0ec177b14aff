import { expect, test } from 'vitest';
import { movesBack, nextNumber, standingAfter, stepToUndo } from './plan.ts';
import type { Move, PlanStep, StepKind } from './plan.ts';

const at = new Date('2026-11-23T00:00:00Z');
const step = (
  seq: number,
  kind: StepKind,
  moves: Move[],
  undoes: number | null = null,
): PlanStep => ({
  ...{ seq, kind, moves, undoes, at },
});
const cut = step(1, 'cut', [
  { number: 1, buildings: ['a', 'b'] },
  { number: 2, buildings: ['c'] },
]);
const split = step(2, 'split', [{ number: 3, buildings: ['b'] }]);
const merge = step(3, 'merge', [{ number: 1, buildings: ['b', 'c'] }]);

test('a building is where the last step put it', () => {
  const standing = standingAfter([cut, split]);
  expect(Object.fromEntries(standing)).toEqual({ a: 1, b: 3, c: 2 });
});

test('steps are taken back from the last on, each to where its buildings were', () => {
  const steps = [cut, split, merge];
  expect(stepToUndo(steps)).toBe(merge);
  const first = step(4, 'undo', movesBack(steps, merge), 3);
  expect(standingAfter([...steps, first])).toEqual(standingAfter([cut, split]));
  expect(stepToUndo([...steps, first])).toBe(split);
  const second = step(5, 'undo', movesBack([...steps, first], split), 2);
  expect(standingAfter([...steps, first, second])).toEqual(standingAfter([cut]));
  expect(stepToUndo([...steps, first, second])).toBeUndefined();
});

test('the number of a grid that is no more is not used again', () => {
  expect(nextNumber([cut, split, merge])).toBe(4);
});
