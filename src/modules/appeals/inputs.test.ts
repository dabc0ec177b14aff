import { expect, test } from 'vitest';
import { z } from 'zod';
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

test('what may be left empty says when it may not, beside its label and not in it', () => {
  const fields = Object.entries(appealInputs).flatMap(([action, input]) => {
    const schema = z.toJSONSchema(input, { io: 'input' });
    return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      at: `${action}.${name}`,
      required: schema.required?.includes(name) === true,
      facts: property as { readonly title?: string; readonly 'x-optional-note'?: unknown },
    }));
  });
  const doubled = fields.filter(({ facts }) => /必填|选填|默认/.test(facts.title ?? ''));
  expect(doubled.map(({ at }) => at)).toEqual([]);
  const conditional = fields.filter(({ facts }) => facts['x-optional-note'] !== undefined);
  expect(conditional.map(({ at }) => at)).toEqual(
    expect.arrayContaining(['dispatch.reason', 'hand_in.attachments', 'rate.reason']),
  );
  expect(conditional.filter(({ required }) => required)).toEqual([]);
});
