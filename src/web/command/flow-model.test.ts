import { expect, test } from 'vitest';
import { isBack, passagesOf } from './flow-model.ts';

const flow = [
  { from: null, to: 'report', lastHour: 1, today: 5 },
  { from: 'report', to: 'route', lastHour: 0, today: 4 },
  { from: 'route', to: 'answer', lastHour: 2, today: 2 },
  { from: 'answer', to: 'handle', lastHour: 1, today: 3 },
] as const;

test('a move counts between all stations that it goes past, back ones apart', () => {
  const seen = passagesOf([...flow]).map(({ from, to, today, lastHour, backToday }) =>
    [from, to, today, lastHour, backToday].join(' '),
  );
  expect(seen).toEqual([
    'discover report 5 1 0',
    'report route 4 0 0',
    'route handle 2 2 0',
    'handle answer 2 2 3',
    'answer assess 0 0 0',
  ]);
});

test('what is new never goes back', () => {
  expect(isBack({ from: null, to: 'report' })).toBe(false);
  expect(isBack({ from: 'assess', to: 'route' })).toBe(true);
});
