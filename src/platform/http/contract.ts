/** Pieces every contract is built from. The web imports this file: nothing but zod in here. */
import { z } from 'zod';

/** A sentence in both languages of the platform. */
export const sentence = z.strictObject({ zh: z.string(), en: z.string() });

export const uuid = z.uuid();

/** A moment in UTC, e.g. 2026-11-22T08:00:00Z; offsets such as +08:00 are taken too. */
export const timestamp = z.iso.datetime({ offset: true });

/** A calendar day, e.g. 2026-11-22. */
export const day = z.iso.date();

/** County 6 digits, street 9, community 12, grid 15; shorter prefixes name a province or a city. */
export const areaCode = z.string().regex(/^\d{2,15}$/);

/** Longitude and latitude in degrees, WGS-84. */
export const point = z.strictObject({
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
});

/** Text that holds at least one visible character, trimmed of blanks at both ends. */
export const text = (charactersMax: number) => z.string().trim().min(1).max(charactersMax);

/** Header `Idempotency-Key`: repeating a request under the same key returns the first answer. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7e]{8,100}$/);

/** Headers of a request that may be repeated safely. Other headers concern no schema. */
export const idempotencyHeaders = z.looseObject({ 'idempotency-key': idempotencyKey.optional() });

/** Query of a list: how many, and where the page before ended. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().min(1).max(200).optional(),
});

/** Reply of a list. `next` is null on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() });

/** One field of the request at fault. */
export const fieldFault = z.strictObject({ path: z.string(), message: sentence });

/** RFC 9457 problem details: what every refusal looks like on the wire. */
export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    sentence,
    instance: z.string(),
    fields: z.array(fieldFault).optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
