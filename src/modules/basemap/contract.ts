import { z } from 'zod';
import { sentence } from '#platform/http/contract.ts';

/** The map under the pages' maps, where an operator has brought one in. */
export const BaseMap = z.strictObject({
  /** Another map has another one: tiles asked for with it may be kept for ever. */
  version: z.string().regex(/^[a-f0-9]{12}$/),
  /** West, south, east, north in degrees. */
  bounds: z.array(z.number()).length(4),
  minZoom: z.number().int(),
  maxZoom: z.number().int(),
  layers: z.array(z.string()),
  /** To be shown wherever the map is. */
  attribution: sentence,
});
export type BaseMap = z.infer<typeof BaseMap>;

/** Null: none was brought in, and the outlines of the areas must do. */
export const BaseMapReply = z.strictObject({ map: BaseMap.nullable() });

const zoomMax = 15;
const whole = z.coerce.number().int().min(0);

/** Along each side of the world there are 2^z tiles. */
export const BaseTile = z
  .strictObject({ z: whole.max(zoomMax), x: whole, y: whole })
  .refine(({ z: zoom, x, y }) => Math.max(x, y) < 2 ** zoom, { path: ['x'] });

const typedMax = 60;

/** What somebody has typed so far of a name or an address. */
export const PlacesQuery = z.strictObject({ q: z.string().trim().min(1).max(typedMax) });

export const FoundPlace = z.strictObject({
  kind: z.enum(['place', 'building', 'road']),
  name: z.string(),
  /** Street and number, '' where the map knows none. */
  address: z.string(),
  point: z.strictObject({ lon: z.number(), lat: z.number() }),
  /** The community that it lies in, or this part of it. */
  area: z.strictObject({ code: z.string(), name: z.string() }),
});
export type FoundPlace = z.infer<typeof FoundPlace>;

/** The likeliest first. */
export const PlacesReply = z.strictObject({ items: z.array(FoundPlace) });

export const BaseTileQuery = z.strictObject({ v: z.string().max(40).optional() });
