/**
 * GeoReport v2 as its specification states it (https://wiki.open311.org/GeoReport_v2/ and
 * /Service_Discovery/), written down apart from the module so that tests hold one against the
 * other.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

const text = z.string().nullable();
/** The W3C note: seconds, then Z or an offset. */
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);

export const services = z.array(
  z.strictObject({
    service_code: z.string().min(1),
    service_name: z.string().min(1),
    description: text,
    metadata: z.boolean(),
    type: z.enum(['realtime', 'batch', 'blackbox']),
    keywords: text,
    group: text,
  }),
);

export const serviceDefinition = z.strictObject({
  service_code: z.string().min(1),
  attributes: z.array(
    z.strictObject({
      variable: z.boolean(),
      code: z.string().min(1),
      datatype: z.enum([
        'string',
        'number',
        'datetime',
        'text',
        'singlevaluelist',
        'multivaluelist',
      ]),
      required: z.boolean(),
      datatype_description: text,
      order: z.number().int().positive(),
      description: text,
      values: z.array(z.strictObject({ key: z.string(), name: z.string() })),
    }),
  ),
});

export const created = z
  .array(
    z.strictObject({
      service_request_id: z.string().min(1),
      service_notice: text.optional(),
      account_id: text.optional(),
    }),
  )
  .length(1);

export const tokens = z
  .array(z.strictObject({ service_request_id: z.string().min(1), token: z.string().min(1) }))
  .length(1);

export const requests = z.array(
  z.strictObject({
    service_request_id: z.string().min(1),
    status: z.enum(['open', 'closed']),
    status_notes: text,
    service_name: z.string(),
    service_code: z.string().min(1),
    description: z.string().max(8000).nullable(),
    agency_responsible: text,
    service_notice: text,
    requested_datetime: moment,
    updated_datetime: moment,
    expected_datetime: moment.nullable(),
    address: text,
    address_id: text,
    zipcode: text,
    lat: z.number().min(-90).max(90).nullable(),
    long: z.number().min(-180).max(180).nullable(),
    media_url: z.url().nullable(),
  }),
);

export const errors = z
  .array(z.strictObject({ code: z.number().int(), description: z.string().min(1) }))
  .min(1);

export const discovery = z.strictObject({
  changeset: z.string().min(1),
  contact: z.string().min(1),
  key_service: z.string().min(1),
  endpoints: z.array(
    z.strictObject({
      specification: z.literal('http://wiki.open311.org/GeoReport_v2'),
      url: z.url(),
      changeset: z.string().min(1),
      type: z.enum(['production', 'test']),
      formats: z.array(z.enum(['text/xml', 'application/json'])).min(1),
    }),
  ),
});

/** Which elements hold which, in the specification's examples. */
const plurals: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};
const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*</i;

/**
 * Reads a document the way a client by the Spark convention does: lists under their plural, empty
 * elements as null; numbers and booleans stay text.
 */
export function readXml(document: string): Record<string, unknown> {
  if (XMLValidator.validate(document) !== true) throw new Error('this is not well-formed XML');
  if (!declaration.test(document)) throw new Error('there is no declaration with an encoding');
  const parser = new XMLParser({
    ignoreDeclaration: true,
    parseTagValue: false,
    isArray: (name, path) => plurals[String(path).split('.').at(-2) ?? ''] === name,
  });
  return spark(parser.parse(document)) as Record<string, unknown>;
}

function spark(value: unknown, name = ''): unknown {
  const item = plurals[name];
  if (value === '') return item === undefined ? null : [];
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => spark(inner));
  const entries = Object.entries(value);
  const [first] = entries;
  if (item !== undefined && first?.[0] === item) return spark(first[1]);
  return Object.fromEntries(entries.map(([key, inner]) => [key, spark(inner, key)]));
}

/** JSON's values as XML can say them. */
export function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (value === '') return null;
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') throw new Error('JSON has no such value');
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
}
