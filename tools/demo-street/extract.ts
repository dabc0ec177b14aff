import type { Feature, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Position } from 'geojson';
import { round, textOf } from './map-features.ts';
import type { MapThing } from './map-features.ts';
import { isNamedStreet, nearestStreet, stretchesOf } from './road-names.ts';

interface BuildingFacts {
  id: string;
  name?: string;
  address: string;
  heightM?: number;
  center: Position;
}

const HAN = /\p{Script=Han}/u;

export type BuildingFeature = Feature<Polygon | MultiPolygon, BuildingFacts>;

/** Footprints, each with an address people could give. */
export function extractBuildings(
  things: readonly MapThing[],
  roads: readonly MapThing[],
): BuildingFeature[] {
  const stretches = stretchesOf(roads);
  const housesAlong = new Map<string, number>();
  return things
    .filter(({ properties, rings }) => rings.length > 0 && isWhole(properties))
    .map(({ id, properties, rings }) => {
      const center = centerOf(rings);
      const number = textOf(properties, 'addr_housenumber');
      let street = textOf(properties, 'addr_street');
      let address = `${street}${number}号`;
      if (!HAN.test(street) || !/^\d+$/.test(number)) {
        street = nearestStreet(stretches, center);
        const house = (housesAlong.get(street) ?? 0) + 1;
        housesAlong.set(street, house);
        address = `${street}第${house}幢`;
      }
      const name = textOf(properties, 'name');
      const height = properties['height'];
      const facts: BuildingFacts = { id: `osm-${id}`, address, center };
      if (/^\p{Script=Han}{3,}$/u.test(name)) facts.name = name;
      if (typeof height === 'number') facts.heightM = height;
      return { type: 'Feature', properties: facts, geometry: footprint(rings) };
    });
}

/** Named streets as they run, one feature for each name. */
export function extractRoads(
  things: readonly MapThing[],
): Feature<MultiLineString, { name: string; kind: string }>[] {
  const byName = new Map<string, MapThing[]>();
  for (const thing of things.filter(isNamedStreet)) {
    const name = textOf(thing.properties, 'name');
    byName.set(name, [...(byName.get(name) ?? []), thing]);
  }
  return [...byName].map(([name, pieces]) => ({
    type: 'Feature',
    properties: { name, kind: mainKind(pieces) },
    geometry: { type: 'MultiLineString', coordinates: pieces.flatMap(({ lines }) => lines) },
  }));
}

/** Places with a Chinese name that help to find one's way. */
export function extractPlaces(
  things: readonly MapThing[],
): Feature<Point, { id: string; name: string; kind: string }>[] {
  return things.flatMap(({ id, properties, points: [place] }) => {
    const name = textOf(properties, 'name');
    if (place === undefined || !/^\p{Script=Han}+$/u.test(name)) return [];
    const coordinates = place.map(round);
    return {
      type: 'Feature' as const,
      properties: { id: `osm-${id}`, name, kind: textOf(properties, 'kind') },
      geometry: { type: 'Point' as const, coordinates },
    };
  });
}

export function extractWater(
  things: readonly MapThing[],
): Feature<MultiPolygon, { name?: string }>[] {
  return things
    .filter(({ rings }) => rings.length > 0)
    .map(({ properties, rings }) => {
      const name = textOf(properties, 'name');
      const coordinates = rings.map((ring) => [ring]);
      return {
        type: 'Feature',
        properties: HAN.test(name) ? { name } : {},
        geometry: { type: 'MultiPolygon', coordinates },
      };
    });
}

const green = new Set([
  ...['park', 'garden', 'grass', 'forest', 'natural_wood', 'recreation_ground', 'pitch'],
]);

/** Parks and lawns, by what the map calls them. */
export function extractGreen(
  things: readonly MapThing[],
): Feature<MultiPolygon, { kind: string; name?: string }>[] {
  return things
    .filter(({ properties, rings }) => rings.length > 0 && green.has(textOf(properties, 'kind')))
    .map(({ properties, rings }) => {
      const [kind, name] = [textOf(properties, 'kind'), textOf(properties, 'name')];
      const coordinates = rings.map((ring) => [ring]);
      return {
        type: 'Feature',
        properties: HAN.test(name) ? { kind, name } : { kind },
        geometry: { type: 'MultiPolygon', coordinates },
      };
    });
}

/** Parts and entrances belong to a building that is in the extract itself. */
function isWhole(properties: MapThing['properties']): boolean {
  return textOf(properties, 'kind') !== 'building_part' && properties['area'] !== undefined;
}

function footprint(rings: readonly Position[][]): Polygon | MultiPolygon {
  const [ring] = rings;
  if (rings.length === 1 && ring !== undefined) return { type: 'Polygon', coordinates: [ring] };
  return { type: 'MultiPolygon', coordinates: rings.map((part) => [part]) };
}

/** Middle of the bounding box: six decimals, so that cuts can pass between neighbours. */
function centerOf(rings: readonly Position[][]): Position {
  return [0, 1].map((axis) => {
    const values = rings.flat().map((point) => point[axis] ?? 0);
    return Number(((Math.min(...values) + Math.max(...values)) / 2).toFixed(6));
  });
}

function mainKind(pieces: readonly MapThing[]): string {
  const kinds = pieces.map(({ properties }) => textOf(properties, 'kind_detail'));
  const rank = ['trunk', 'primary', 'secondary', 'tertiary', 'residential'];
  return rank.find((kind) => kinds.includes(kind)) ?? 'residential';
}
