import { expect, test } from 'vitest';
import { appealInputs } from './inputs.ts';

const accepts = (input: object) => appealInputs['call_back']?.safeParse(input).success;
const scores = { timeliness: 4, effect: 4, openness: 4 };

test('a call-back says everything of who was reached', () => {
  expect(accepts({ reached: true, solved: true, ...scores })).toBe(true);
  expect(accepts({ reached: false })).toBe(true);
  expect(accepts({ reached: true })).toBe(false);
  expect(accepts({ reached: true, solved: true })).toBe(false);
  expect(accepts({ reached: true, ...scores })).toBe(false);
});
