import fc from 'fast-check';
import { z } from 'zod';

/** A JSON Schema. */
export type Json = { readonly [name: string]: unknown };

/** Values that have upset somebody's server before. */
export const nasty: readonly unknown[] = [
  ...[null, '', ' ', '\u0000', 'a\u0000b', '\ud800', '‮', 'ﷺ'.repeat(40), '😀'.repeat(600)],
  ...[0, -1, 1.5, -0, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 31, -(2 ** 63), true, false],
  ...[[], {}, [[]], [null], { constructor: 1 }, { toString: null }],
  ...["'; drop table matters.matter; --", '%', '%_', '\\', '{{7*7}}', '../../etc/passwd', '<b>'],
  ...['0000-00-00', '9999-12-31T23:59:59Z', '+275760-09-13', '2026-02-30', '2026-11-23T24:00:00Z'],
  ...['00000000-0000-0000-0000-000000000000', 'not-a-uuid', '310199', '31', '9'.repeat(15)],
  ...['x'.repeat(6_000), '长'.repeat(6_000), 'NaN', 'Infinity', '1e999', '0x10', '-0'],
  ...['*', '{', '|', '&', ':*', "'", '"', '\t\r\n', 'javascript:alert(1)', 'http://[::1', '=1+1'],
];

/**
 * Values in the shape that a schema asks for; `known` are real ids and words of the cell, so that
 * requests reach beyond the first check.
 */
export function shaped(schema: z.ZodType, known: Words): fc.Arbitrary<unknown> {
  return ofSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), known);
}

/** Ids and words that mean something in the cell, and what fits a field of a certain name. */
export interface Words {
  readonly any: readonly string[];
  readonly byField: Readonly<Record<string, unknown>>;
}

export function ofSchema(schema: Json, known: Words): fc.Arbitrary<unknown> {
  const either = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(either)) {
    return fc.oneof(...either.map((one) => ofSchema(one as Json, known)));
  }
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  switch (schema['type']) {
    case 'object':
      return ofObject(schema, known);
    case 'array': {
      const items = ofSchema((schema['items'] ?? {}) as Json, known);
      return fc.array(items, { maxLength: 3 });
    }
    case 'string':
      return ofText(schema, known);
    case 'integer':
    case 'number':
      return ofNumber(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.oneof(fc.constantFrom(...nasty), fc.constantFrom(...known.any));
  }
}

function ofObject(schema: Json, known: Words): fc.Arbitrary<unknown> {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Json>>;
  const required = (schema['required'] ?? []) as string[];
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => {
      const apt = known.byField[name];
      const usual = ofSchema(inner, known);
      if (apt === undefined || 'const' in inner) return [name, usual];
      return [name, fc.oneof({ weight: 5, arbitrary: fc.constant(apt) }, usual)];
    }),
  );
  if (Object.keys(fields).length === 0) {
    return fc.dictionary(fc.constantFrom('reason', 'text', 'bodyId', 'kind', 'x'), anyText(known));
  }
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}

const byFormat: Readonly<Record<string, readonly string[]>> = {
  uuid: ['019aaaaa-0000-7000-8000-000000000001'],
  'date-time': ['2026-11-20T08:00:00Z', '2027-01-01T00:00:00+08:00', '1901-01-01T00:00:00Z'],
  date: ['2026-11-20', '2027-01-01'],
  email: ['li@example.com'],
  uri: ['https://example.com/a.jpg'],
};

function ofText(schema: Json, known: Words): fc.Arbitrary<unknown> {
  const formats = byFormat[String(schema['format'])];
  if (formats) {
    const uuids = schema['format'] === 'uuid' ? known.any.filter(isUuid) : [];
    return fc.constantFrom(...formats, ...uuids);
  }
  const pattern = schema['pattern'];
  if (typeof pattern === 'string') return ofPattern(pattern, known);
  const maxLength = Math.min(Number(schema['maxLength'] ?? 60), 6_000);
  const minLength = Math.min(Number(schema['minLength'] ?? 0), maxLength);
  const written = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) });
  return fc.oneof(written, fc.constantFrom('路灯坏了三天。', 'water', ...known.any));
}

function isUuid(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

function ofPattern(pattern: string, known: Words): fc.Arbitrary<string> {
  const expression = new RegExp(pattern, 'u');
  const fits = ['310199001', '13800000000', 'viewer', 'appeals.report', '/desk', '123456', '12'];
  const fitting = [...fits, ...known.any].filter((text) => expression.test(text));
  return fitting.length > 0 ? fc.constantFrom(...fitting) : fc.stringMatching(expression);
}

function ofNumber(schema: Json): fc.Arbitrary<unknown> {
  const min = Math.max(Number(schema['minimum'] ?? -1_000), -1e6);
  const max = Math.min(Number(schema['maximum'] ?? 1_000), 1e6);
  if (schema['type'] === 'integer') return fc.integer({ min: Math.ceil(min), max });
  return fc.double({ min, max, noNaN: true });
}

function anyText(known: Words): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constantFrom(...known.any), fc.constantFrom(...nasty));
}

/** The value as it is, or bent in one place: a field lost, added, renamed or of another kind. */
export function bent(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const bend = fc.tuple(value, fc.nat(), fc.nat(), fc.constantFrom(...nasty));
  return fc.oneof(
    { weight: 4, arbitrary: value },
    { weight: 5, arbitrary: bend.map(([whole, how, at, evil]) => bendOnce(whole, how, at, evil)) },
    { weight: 1, arbitrary: fc.constantFrom(...nasty) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}

function bendOnce(whole: unknown, how: number, at: number, evil: unknown): unknown {
  if (Array.isArray(whole)) return whole.length > 0 ? whole.with(at % whole.length, evil) : [evil];
  if (whole === null || typeof whole !== 'object') return evil;
  const fields = Object.entries(whole);
  const [name, inner] = fields[at % Math.max(1, fields.length)] ?? ['x', undefined];
  if (how % 5 === 0) return Object.fromEntries(fields.filter(([key]) => key !== name));
  if (how % 5 === 1) return { ...whole, unheardOf: evil };
  if (how % 5 === 2 && inner !== null && typeof inner === 'object') {
    return { ...whole, [name]: bendOnce(inner, at, how, evil) };
  }
  return { ...whole, [name]: evil };
}
