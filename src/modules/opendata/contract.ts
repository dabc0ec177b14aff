import { z } from 'zod';
import { day } from '#platform/http/contract.ts';

export const RecordQuery = z.strictObject({
  /** Days of the report, both counted; at most 90. */
  from: day.optional(),
  to: day.optional(),
  /** Stands above the Accept header. */
  format: z.enum(['geojson', 'csv']).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
  /** The number at which the page before ended; the Link header carries it. */
  cursor: z
    .string()
    .regex(/^[A-Z]{1,4}\d{8}-\d{1,12}$/)
    .optional(),
});

const words = z.array(z.strictObject({ '@value': z.string(), '@language': z.enum(['zh', 'en']) }));

/** A DCAT dataset in JSON-LD. */
export const DataDescription = z.strictObject({
  '@context': z.record(z.string(), z.string()),
  '@id': z.string(),
  '@type': z.literal('dcat:Dataset'),
  'dct:title': words,
  'dct:description': words,
  'dct:publisher': z.strictObject({ '@type': z.literal('foaf:Agent'), 'foaf:name': z.string() }),
  'dct:license': z.string().optional(),
  'dct:rights': words.optional(),
  'dct:modified': z.iso.datetime(),
  'dct:accrualPeriodicity': z.string(),
  'dcat:distribution': z.array(
    z.strictObject({
      '@type': z.literal('dcat:Distribution'),
      'dct:title': z.string(),
      'dcat:mediaType': z.string(),
      'dcat:downloadURL': z.string(),
    }),
  ),
  'csvw:column': z.array(
    z.strictObject({ 'csvw:name': z.string(), 'csvw:title': words, 'dct:description': words }),
  ),
});
