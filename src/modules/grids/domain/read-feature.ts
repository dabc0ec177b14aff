import { z } from 'zod';
import type { Building, Place, Street } from '#algorithms/districting/index.ts';

const text = z.union([z.string(), z.number()]).transform(String);
const geometry = z.object({ type: z.string(), coordinates: z.array(z.unknown()).min(1) });
const building = z.object({
  geometry,
  properties: z.object({
    id: text.pipe(z.string().min(1).max(100)),
    name: z.string().max(120).default(''),
    households: z.number().int().min(0).max(100_000),
    community: text.default(''),
    rural: z.boolean().default(false),
    density: z.enum(['sparse', 'ordinary', 'dense']).default('ordinary'),
    difficulty: z.number().positive().max(100).default(1),
    grid: text.optional(),
    special: text.optional(),
  }),
});
const street = z.object({
  geometry,
  properties: z.looseObject({ kind: z.string().default(''), highway: z.string().optional() }),
});

const mainKinds = /^(motorway|trunk|primary|secondary|highway|major_road|rail|river)/;
const pathKinds = /^(path|footway|steps|cycleway|pedestrian|track|corridor|service|indoor)/;

export interface ReadBuilding extends Required<Omit<Building, 'grid'>> {
  readonly name: string;
  /** The grid that it is in today. */
  readonly grid?: string;
  /** The name of its special grid. */
  readonly special?: string;
}

/**
 * A building as a GeoJSON feature gives it, at the middle of its ground.
 * @returns what is wrong, as a path into the feature, where it is no building.
 */
export function readBuilding(feature: unknown): ReadBuilding | { readonly fault: string } {
  const read = building.safeParse(feature);
  if (!read.success) return { fault: read.error.issues[0]?.path.join('.') ?? '' };
  const { rural, grid, special, ...facts } = read.data.properties;
  const at = middleOf(read.data.geometry.coordinates);
  if (at === undefined) return { fault: 'geometry' };
  return {
    ...{ ...facts, at, isRural: rural },
    ...(grid !== undefined && { grid }),
    ...(special !== undefined && { special }),
  };
}

/** The lines of a GeoJSON feature that part neighbours; footpaths, areas and points give none. */
export function readStreet(feature: unknown): Street[] {
  const read = street.safeParse(feature);
  if (!read.success) return [];
  const { type, coordinates } = read.data.geometry;
  const kind = read.data.properties.highway ?? read.data.properties.kind;
  if (pathKinds.test(kind)) return [];
  const isMain = mainKinds.test(kind);
  const lines =
    type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];
  return lines.flatMap((line) => (isLine(line) ? { line, isMain } : []));
}

function isLine(given: unknown): given is Place[] {
  return Array.isArray(given) && given.every((place) => isPlaces(numbersIn([place])));
}

/** The middle of the box round a geometry, however deep its positions lie. */
function middleOf(coordinates: readonly unknown[]): Place | undefined {
  const numbers = numbersIn(coordinates);
  if (!isPlaces(numbers)) return undefined;
  const middle = (start: number) => {
    const own = numbers.filter((_, at) => at % 2 === start);
    const [least, most] = own.reduce(
      ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
      [Infinity, -Infinity],
    );
    return (least + most) / 2;
  };
  return [middle(0), middle(1)];
}

function numbersIn(coordinates: readonly unknown[]): unknown[] {
  return [...coordinates].flat<unknown[], number>(Infinity);
}

function isPlaces(numbers: readonly unknown[]): numbers is number[] {
  return numbers.length % 2 === 0 && numbers.every((one) => Number.isFinite(one));
}
