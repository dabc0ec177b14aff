import { expect, test } from 'vitest';
import { z } from 'zod';
import { formModel } from './form-model.ts';
import { faultOf, filledValues, valueFaults } from './form-values.ts';

const titled = <Schema extends z.ZodType>(schema: Schema, zh: string, facts = {}): Schema =>
  schema.meta({ title: zh, 'x-title-en': `${zh} en`, ...facts });

const body = titled(z.uuid(), '单位', { 'x-picker': 'body' });
const input = z.strictObject({
  leadBodyId: body,
  ruleId: z.uuid().optional(),
  reason: titled(z.string().min(1).max(2000).optional(), '理由'),
  phone: z.string().regex(/^\d+$/).optional(),
  place: z.string().max(200),
  kind: titled(z.enum(['public', 'private']), '分流'),
  effect: z.number().int().min(1).max(5),
  days: z.number().int().min(1).max(30),
  solved: z.boolean(),
  why: z
    .string()
    .optional()
    .meta({ 'x-optional-note': { zh: '没解决时必填', en: 'if not' } }),
  reviewOn: z.iso.date().optional(),
  attachments: titled(z.array(z.uuid()).default([]), '附件', { 'x-picker': 'files' }),
  tasks: z.array(z.strictObject({ bodyId: body, task: z.string().max(200) })).default([]),
});
const fields = formModel(z.toJSONSchema(input, { io: 'input' }));
const field = (name: string) => fields.find((one) => one.name === name);

test.each([
  ['leadBodyId', { kind: 'picker', picker: 'body', required: true }],
  ['ruleId', { kind: 'hidden', required: false }],
  ['reason', { kind: 'text', long: true, required: false }],
  ['phone', { kind: 'text', long: false }],
  ['place', { kind: 'text', long: false, charactersMax: 200 }],
  ['kind', { kind: 'choice', values: ['public', 'private'] }],
  ['effect', { kind: 'scores', minimum: 1, maximum: 5 }],
  ['days', { kind: 'number', minimum: 1, maximum: 30 }],
  ['solved', { kind: 'yes-no', optionalNote: undefined }],
  ['why', { kind: 'text', required: false, optionalNote: { zh: '没解决时必填', en: 'if not' } }],
  ['reviewOn', { kind: 'date' }],
  ['attachments', { kind: 'picker', picker: 'files', required: false }],
])('%s becomes a field', (name, expected) => {
  expect(field(name)).toMatchObject(expected);
});

test('a list of things becomes rows with fields of their own', () => {
  const tasks = field('tasks');
  expect(tasks?.kind === 'rows' && tasks.fields.map(({ name }) => name)).toEqual([
    'bodyId',
    'task',
  ]);
});

test('titles come in both languages', () => {
  expect(field('reason')?.title).toEqual({ zh: '理由', en: '理由 en' });
});

test('what is required and empty is missing; what is empty is not sent', () => {
  const values = {
    leadBodyId: ' ',
    place: ' 门口 ',
    solved: false,
    tasks: [{ task: '' }, { task: 'a' }],
  };
  expect([...valueFaults(fields, values).keys()]).toEqual(['leadBodyId', 'kind', 'effect', 'days']);
  expect(filledValues(fields, values)).toEqual({
    place: '门口',
    solved: false,
    tasks: [{ task: 'a' }],
  });
});

test('what is too long or out of range is said at its field, and nothing is cut', () => {
  const values = {
    leadBodyId: 'x',
    place: '门'.repeat(230),
    reason: `${'长'.repeat(2000)} `,
    kind: 'public',
    effect: 3,
    days: 31,
    solved: true,
  };
  expect(Object.fromEntries(valueFaults(fields, values))).toEqual({
    place: { why: 'too-long', charactersMax: 200, over: 30 },
    days: { why: 'too-large', maximum: 30 },
  });
  expect(valueFaults(fields, { ...values, days: 0 }).get('days')?.why).toBe('too-small');
  expect(filledValues(fields, values)['place']).toHaveLength(230);
});

test('a fault finds its field, whatever part of the request its path begins with', () => {
  const faults = [{ path: 'input.reason' }, { path: 'days' }];
  expect(faultOf(faults, 'reason')).toBe(faults[0]);
  expect(faultOf(faults, 'days')).toBe(faults[1]);
  expect(faultOf(faults, 'place')).toBeUndefined();
});
