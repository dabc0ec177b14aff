import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

export type Properties = Readonly<Record<string, unknown>>;

/** One thing of the map; the tiles cut it into pieces that share its id. */
export interface MapThing {
  readonly id: number;
  readonly properties: Properties;
  /** Outer rings, without repeats. */
  readonly rings: readonly Position[][];
  readonly lines: readonly Position[][];
  readonly points: readonly Position[];
}

/** Five decimals are about a metre: enough for a footprint, and a third of the bytes. */
const DECIMALS = 5;

/** Reads one layer of the extract and joins what the tiles had cut apart. */
export function readThings(folder: string, layer: string): MapThing[] {
  const file = join(folder, `shanghai_${layer}.geojson`);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
  const byId = new Map<number, Feature[]>();
  for (const feature of features) {
    const id: unknown = feature.properties?.['id'];
    if (typeof id === 'number') byId.set(id, [...(byId.get(id) ?? []), feature]);
  }
  return [...byId].map(([id, pieces]) => joinPieces(id, pieces)).sort((a, b) => a.id - b.id);
}

export function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

export function textOf(properties: Properties, key: string): string {
  const value = properties[key];
  return typeof value === 'string' ? value.trim() : '';
}

function joinPieces(id: number, pieces: readonly Feature[]): MapThing {
  const geometries = pieces.map((piece) => piece.geometry);
  const properties = Object.assign({}, ...pieces.map((piece) => piece.properties)) as Properties;
  return {
    id,
    properties,
    rings: distinct(geometries.flatMap(ringsOf)).filter((ring) => ring.length >= 4),
    lines: distinct(geometries.flatMap(linesOf)).filter((line) => line.length >= 2),
    points: geometries.flatMap((geometry) =>
      geometry.type === 'Point' ? [geometry.coordinates] : [],
    ),
  };
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(([outer = []]) => outer);
  return [];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Rounded, without points that rounding made equal to the one before, and without repeats. */
function distinct(paths: readonly Position[][]): Position[][] {
  const seen = new Map<string, Position[]>();
  for (const path of paths) {
    const rounded = path
      .map(([x = NaN, y = NaN]) => [round(x), round(y)])
      .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
    seen.set(JSON.stringify(rounded), rounded);
  }
  return [...seen.values()];
}
