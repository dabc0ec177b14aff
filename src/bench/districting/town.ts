import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Building, Place, Street } from '#algorithms/districting/index.ts';
import { seededRandom, type SeededRandom } from '#algorithms/seeded-random/index.ts';

export interface Town {
  readonly buildings: readonly Building[];
  readonly streets: readonly Street[];
  /** How many of the buildings stand on the map; the others are made up. */
  readonly real: number;
}

const folder = new URL('../../demo/data/street/', import.meta.url);
const mainKinds = new Set(['trunk', 'primary', 'secondary']);

/**
 * The buildings of the demo's street (OpenStreetMap), and east of them as many made-up ones as are
 * missing. Households are made up everywhere: one in seven has none, one in six many.
 */
export function layOutTown(count: number, seed: number): Town {
  const random = seededRandom(seed);
  const real = readLayer('buildings')
    .slice(0, count)
    .map((feature) => readBuilding(feature, random));
  const made = makeBlocks(count - real.length, random);
  return {
    buildings: [...real, ...made.buildings],
    streets: [...readLayer('roads').flatMap(readStreet), ...made.streets],
    real: real.length,
  };
}

function readLayer(name: string): Feature[] {
  const text = readFileSync(new URL(`${name}.geojson`, folder), 'utf8');
  return (JSON.parse(text) as FeatureCollection).features;
}

function readBuilding({ properties }: Feature, random: SeededRandom): Building {
  const { id, center } = properties as { id: string; center: Place };
  return { id, at: center, households: drawHouseholds(random), community: 'town' };
}

function readStreet({ properties, geometry }: Feature): Street[] {
  const isMain = mainKinds.has((properties as { kind: string }).kind);
  return linesOf(geometry).map((line) => ({ line, isMain }));
}

function linesOf(geometry: Geometry): Place[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Place[]];
  if (geometry.type !== 'MultiLineString') return [];
  return geometry.coordinates as unknown as Place[][];
}

const corner = { longitude: 121.522, latitude: 31.2262 };
const degreesEast = 1 / (111_320 * Math.cos((corner.latitude * Math.PI) / 180));
const degreesNorth = 1 / 111_320;
const blockMetres = 140;
const streetMetres = 30;
const buildingsPerBlock = 16;
/** Every so many streets is a main one. */
const mainEvery = 6;

function makeBlocks(count: number, random: SeededRandom) {
  const side = Math.max(1, Math.ceil(Math.sqrt(count / buildingsPerBlock)));
  const at = (east: number, north: number): Place => [
    corner.longitude + east * degreesEast,
    corner.latitude + north * degreesNorth,
  ];
  const buildings = Array.from({ length: Math.max(0, count) }, (_, number): Building => {
    const block = Math.floor(number / buildingsPerBlock);
    const east = (block % side) * blockMetres + random.next() * (blockMetres - streetMetres);
    const north =
      Math.floor(block / side) * blockMetres + random.next() * (blockMetres - streetMetres);
    const households = drawHouseholds(random);
    return { id: `synthetic-${number}`, at: at(east, north), households, community: 'town' };
  });
  const end = side * blockMetres;
  const streets = Array.from({ length: side }, (_, number): Street[] => {
    const middle = number * blockMetres - streetMetres / 2;
    const isMain = number % mainEvery === 0;
    return [
      { line: [at(middle, 0), at(middle, end)], isMain },
      { line: [at(0, middle), at(end, middle)], isMain },
    ];
  }).flat();
  return { buildings, streets };
}

function drawHouseholds(random: SeededRandom): number {
  if (random.chance(0.15)) return 0;
  return random.chance(0.2) ? random.integer(40, 120) : random.integer(6, 36);
}
