import { z } from 'zod';
import { areaCode, day, text, timestamp, uuid } from '#platform/http/contract.ts';

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

/** GeoJSON as any map gives it; each feature is read by itself, so that faults can be named. */
const features = (most: number) =>
  z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()).max(most) });

const buildingsMax = 20_000;
const name = text(120);

export const PlansQuery = z.strictObject({ under: areaCode.optional() });

export const PlanView = z.object({
  id: uuid,
  communityCode: z.string(),
  communityName: z.string(),
  title: z.string(),
  state: z.enum(['draft', 'adopted', 'dropped']),
  /** Sent back with every change, so that two editors notice each other. */
  revision: z.number().int(),
  madeAt: timestamp,
  decidedAt: timestamp.nullable(),
  reason: z.string().nullable(),
  effectiveFrom: day.nullable(),
});
export type PlanView = z.infer<typeof PlanView>;

export const PlansReply = z.object({ items: z.array(PlanView) });

export const PlanBody = z.strictObject({
  /** Chosen by the caller, so that a request repeated makes no second plan. */
  id: uuid.optional(),
  communityCode: areaCode,
  title: name,
  /**
   * Features with `id`, `households` and, where known, `name`, `community`, `rural`, `density`,
   * `difficulty`, `special`. Left out: those of the community's newest plan.
   */
  buildings: features(buildingsMax).optional(),
  /** Lines with `kind` or `highway`. */
  streets: features(100_000).optional(),
  /** Grids of today that hang together and are as near their target as this stay. */
  keepWithin: z.number().min(0).max(1).optional(),
});

export const PlanParams = z.strictObject({ id: uuid });

const number = z.number().int().min(1);
const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('move'),
    buildings: z.array(z.string().min(1).max(100)).min(1).max(buildingsMax),
    /** Null is a new grid. */
    to: number.nullable(),
  }),
  z.strictObject({ kind: z.literal('split'), grid: number }),
  z.strictObject({ kind: z.literal('merge'), grid: number, into: number }),
  z.strictObject({ kind: z.literal('undo') }),
]);
const revision = z.number().int().min(1);
export const ChangeBody = z.strictObject({ revision, change });
export const DropBody = z.strictObject({ revision });
export const AdoptBody = z.strictObject({
  revision,
  effectiveFrom: day,
  /** Asked for where a grid is outside the bounds. */
  reason: text(500).optional(),
});

const PlannedGridView = z.object({
  number,
  /** Of a special grid. */
  name: z.string().nullable(),
  isSpecial: z.boolean(),
  households: z.number().int(),
  buildings: z.number().int(),
  /** As a share of what one grid should carry. */
  work: z.number(),
  /** 1 hangs together. */
  pieces: z.number().int(),
  outside: z.enum(['one-building', 'little-to-share', 'not-reached']).nullable(),
  /** The grid of today that it is, building for building. */
  stays: z.object({ code: z.string(), name: z.string() }).nullable(),
  outline: Polygon.nullable(),
});

export const WholePlanView = z.object({
  plan: PlanView,
  grids: z.array(PlannedGridView),
  buildings: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      lon: z.number(),
      lat: z.number(),
      households: z.number().int(),
      /** Of its grid. */
      number,
    }),
  ),
  /** Grids of today that are no more, and who takes over most of their households. */
  ending: z.array(z.object({ code: z.string(), name: z.string(), successor: number.nullable() })),
  /** Shares, 0 to 1, where nothing else is said. */
  quality: z.object({
    buildings: z.number().int(),
    households: z.number().int(),
    grids: z.number().int(),
    contiguous: z.number(),
    deviationMax: z.number(),
    deviationRms: z.number(),
    withinBounds: z.number(),
    compactness: z.number(),
    reachMetresP90: z.number(),
    bordersOnStreets: z.number(),
    streetsInside: z.number(),
  }),
  /** The newest change that can be taken back. */
  undo: z.enum(['move', 'split', 'merge']).nullable(),
});
export type WholePlanView = z.infer<typeof WholePlanView>;
