import { readFileSync } from 'node:fs';
import type { Feature, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { buildAreaLookup } from '#algorithms/area-lookup/index.ts';

/** The street of the demonstration: drawn on a real map (see the data's README), WGS-84. */
export interface Street {
  /** County, street, communities and grids, in the order of their codes within each. */
  readonly areas: readonly StreetArea[];
  readonly buildings: readonly Building[];
  readonly roads: readonly Road[];
  readonly pois: readonly PointOfInterest[];
  readonly water: readonly MultiPolygon[];
  readonly green: readonly Green[];
  /** West, south, east, north of the street itself. */
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
}

export interface StreetArea {
  readonly code: string;
  readonly name: string;
  readonly level: 'county' | 'street' | 'community' | 'grid';
  readonly polygon: Polygon;
}

export interface Building {
  readonly id: string;
  readonly name?: string;
  /** Street and number, without the district: 东昌路第3幢. */
  readonly address: string;
  readonly heightM?: number;
  readonly center: Position;
  readonly gridCode: string;
  readonly polygon: Polygon | MultiPolygon;
}

export interface Road {
  readonly name: string;
  readonly kind: string;
  readonly lines: MultiLineString;
}

export interface PointOfInterest {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly point: Point;
}

/** A park or a lawn. */
export interface Green {
  readonly kind: string;
  readonly name?: string;
  readonly polygon: MultiPolygon;
}

type AreaFacts = Omit<StreetArea, 'polygon'>;
type BuildingFacts = Omit<Building, 'polygon' | 'gridCode'>;

/** @example const { areas, buildings } = loadStreet(); */
export function loadStreet(): Street {
  const areas = features<Polygon, AreaFacts>('areas').map(
    ({ properties, geometry }): StreetArea => ({ ...properties, polygon: geometry }),
  );
  const lookup = buildAreaLookup(areas);
  const [west = NaN, south = NaN] = corners(areas)[0] ?? [];
  const [east = NaN, north = NaN] = corners(areas)[2] ?? [];
  return {
    areas,
    buildings: features<Polygon | MultiPolygon, BuildingFacts>('buildings').map(
      ({ properties, geometry }) => ({
        ...properties,
        gridCode: lookup.find(properties.center) ?? '',
        polygon: geometry,
      }),
    ),
    roads: features<MultiLineString, Omit<Road, 'lines'>>('roads').map(
      ({ properties, geometry }) => ({ ...properties, lines: geometry }),
    ),
    pois: features<Point, Omit<PointOfInterest, 'point'>>('pois').map(
      ({ properties, geometry }) => ({ ...properties, point: geometry }),
    ),
    water: features<MultiPolygon, object>('water').map(({ geometry }) => geometry),
    green: features<MultiPolygon, Omit<Green, 'polygon'>>('green').map(
      ({ properties, geometry }) => ({ ...properties, polygon: geometry }),
    ),
    bbox: [west, south, east, north],
  };
}

function features<G extends Point | MultiLineString | Polygon | MultiPolygon, P extends object>(
  layer: string,
): Feature<G, P>[] {
  const file = new URL(`../data/street/${layer}.geojson`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { features: Feature<G, P>[] }).features;
}

/** The street is drawn as a rectangle from its south-western corner, counter-clockwise. */
function corners(areas: readonly StreetArea[]): Position[] {
  return areas.find(({ level }) => level === 'street')?.polygon.coordinates[0] ?? [];
}
