import { expect, test } from 'vitest';
import { periods, queryOf, readChoice, writeChoice } from './board-choice.ts';

test('what is chosen comes back from the address', () => {
  for (const area of [undefined, '310199001']) {
    for (const period of periods) {
      const choice = { area, period };
      expect(readChoice(writeChoice(choice))).toEqual(choice);
    }
  }
});

test('an address that asks for nothing known shows thirty days', () => {
  const choice = readChoice(new URLSearchParams('period=decade'));
  expect(choice).toEqual({ area: undefined, period: 'month' });
  expect(queryOf(choice)).toEqual({ period: 'month' });
  expect(queryOf({ area: '310199', period: 'all' })).toEqual({ area: '310199' });
});
