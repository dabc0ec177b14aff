import { z } from 'zod';
import { areaCode, day } from '#platform/http/contract.ts';

export const AreaLevel = z.enum(['county', 'street', 'community', 'grid']);

const position = z.array(z.number()).min(2).max(3);
const rings = z.array(z.array(position));
const Polygon = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
]);

export const AreaView = z.object({
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: AreaLevel,
  parentCode: z.string().nullable(),
  validFrom: day,
  /** Only when asked for with `polygons=true`; null where nobody has drawn the area. */
  polygon: Polygon.nullable().optional(),
});
export type AreaView = z.infer<typeof AreaView>;

export const AreasQuery = z.strictObject({
  /** This area and all inside it. */
  under: areaCode.optional(),
  level: AreaLevel.optional(),
  polygons: z.stringbool().default(false),
});

export const AreasReply = z.object({ items: z.array(AreaView) });

export const LocateQuery = z.strictObject({
  lon: z.coerce.number().min(-180).max(180),
  lat: z.coerce.number().min(-90).max(90),
});

/** The most specific area that holds the point, and those that contain it, widest first. */
export const LocateReply = z.object({
  code: z.string(),
  name: z.string(),
  level: AreaLevel,
  within: z.array(z.object({ code: z.string(), name: z.string(), level: AreaLevel })),
});
