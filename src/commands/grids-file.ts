import { z } from 'zod';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { Building, Place, SpecialGrid, Street } from '#algorithms/districting/index.ts';
import { readFeatures } from './map-file.ts';

const text = z.union([z.string(), z.number()]).transform(String);
const geometry = z.object({ type: z.string(), coordinates: z.array(z.unknown()).min(1) });
const building = z.object({
  geometry,
  properties: z.object({
    id: text,
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

export interface GivenBuildings {
  readonly buildings: readonly Building[];
  readonly special: readonly SpecialGrid[];
}

/** @throws Refusal invalid `grids.bad_building`, which says which one and what is wrong. */
export async function readBuildings(path: string): Promise<GivenBuildings> {
  const buildings: Building[] = [];
  const special = new Map<string, string[]>();
  const known = new Set<string>();
  let number = 0;
  await readFeatures(path, (feature) => {
    number += 1;
    const read = building.safeParse(feature);
    if (!read.success) throw badBuilding(number, read.error.issues[0]?.path.join('.') ?? '');
    const { rural, grid, special: own, ...facts } = read.data.properties;
    if (known.has(facts.id)) throw badBuilding(number, `properties.id ${facts.id}`);
    known.add(facts.id);
    const at = middleOf(read.data.geometry.coordinates);
    if (at === undefined) throw badBuilding(number, 'geometry');
    if (own !== undefined) special.set(own, [...(special.get(own) ?? []), facts.id]);
    buildings.push({ ...facts, at, isRural: rural, ...(grid === undefined ? {} : { grid }) });
  });
  return { buildings, special: [...special].map(([id, ids]) => ({ id, buildings: ids })) };
}

/** The lines that part neighbours; footpaths, areas and points are passed over. */
export async function readStreets(path: string): Promise<Street[]> {
  const streets: Street[] = [];
  await readFeatures(path, (feature) => {
    const read = street.safeParse(feature);
    if (!read.success) return;
    const { type, coordinates } = read.data.geometry;
    const kind = read.data.properties.highway ?? read.data.properties.kind;
    if (pathKinds.test(kind)) return;
    const isMain = mainKinds.test(kind);
    if (type === 'LineString') streets.push({ line: coordinates as Place[], isMain });
    if (type !== 'MultiLineString') return;
    streets.push(...(coordinates as Place[][]).map((line) => ({ line, isMain })));
  });
  return streets;
}

/** The middle of the box round a geometry, however deep its positions lie. */
function middleOf(coordinates: readonly unknown[]): Place | undefined {
  const numbers = [...coordinates].flat<unknown[], number>(Infinity);
  const isPlaces = numbers.length % 2 === 0 && numbers.every((one) => Number.isFinite(one));
  if (!isPlaces) return undefined;
  const middle = (start: number) => {
    const own = (numbers as number[]).filter((_, at) => at % 2 === start);
    const [least, most] = own.reduce(
      ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
      [Infinity, -Infinity],
    );
    return (least + most) / 2;
  };
  return [middle(0), middle(1)];
}

function badBuilding(number: number, what: string): Refusal {
  return new Refusal('invalid', 'grids.bad_building', {
    zh: `第 ${number} 栋楼有误：${what}。未划分任何网格。`,
    en: `Building ${number} is not right: ${what}. No grid was cut.`,
  });
}
