import { expect, test } from 'vitest';
import { openingSteps } from './opening-steps.ts';

const now = new Date('2026-06-01T00:00:00Z');
const capacities = [
  { capacity: 'router', actions: ['appeals.dispatch'] },
  { capacity: 'doer', actions: ['appeals.sign', 'appeals.answer'] },
];
const position = (personId: string, capacity: string, activeTo: string | null = null) => ({
  ...{ personId, capacity, activeTo },
  activeFrom: '2026-01-01T00:00:00Z',
});

test('an office counts by what it may do and only during its term, each person once', () => {
  const positions = [
    position('one', 'router'),
    position('one', 'router'),
    position('two', 'doer', '2026-02-01T00:00:00Z'),
  ];
  const places = { areas: 3, categories: 650, bodies: 1 };
  const known = { ...places, listInForce: false, capacities, positions };
  const counts = openingSteps(known, now).map(({ name, count }) => [name, count]);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ areas: 3, categories: 650, bodies: 0, dispatcher: 1, handler: 0 },
    ...{ verifier: 0, publisher: 0, list: 0 },
  });
});
