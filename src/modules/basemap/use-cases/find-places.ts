import type { Position } from 'geojson';
import type { GridsApi } from '#modules/grids/index.ts';
import { communityDigits } from '#modules/matters/declare.ts';
import type { FoundPlace } from '../contract.ts';
import { findSpots } from '../domain/find-spots.ts';
import type { NamedSpot } from '../domain/named-spots.ts';
import { spotsInText } from '../domain/spots-in-text.ts';
import type { MapFolder } from '../map-folder.ts';

const shownMost = 8;

export interface PlaceParts {
  readonly folder: MapFolder;
  readonly areas: Pick<GridsApi, 'locate' | 'areaName'>;
}

/** A place that a text names. */
export interface NamedPlace extends FoundPlace {
  /** How much of it lies in this community: 1 but for a road that runs through several. */
  readonly share: number;
}

/**
 * Names and addresses of the map that fit what was typed, within the area served; of a road its
 * part in each community. None where the cell has no map.
 */
export async function findPlaces({ folder, areas }: PlaceParts, q: string): Promise<FoundPlace[]> {
  const map = await folder.read();
  if (map === null) return [];
  const found = new Map<string, FoundPlace>();
  const { spots } = await folder.readNames(map);
  for (const spot of findSpots(spots, q)) {
    for (const { share: _share, ...place } of partsOf(spot, areas)) {
      // A station is often called like its street: once is enough in one community.
      const key = `${place.name} ${place.area.code}`;
      if (!found.has(key)) found.set(key, place);
    }
    if (found.size >= shownMost) break;
  }
  return [...found.values()].slice(0, shownMost);
}

/** The places, houses and roads of the map that a text names, each in its community. */
export async function placesIn({ folder, areas }: PlaceParts, text: string): Promise<NamedPlace[]> {
  const map = await folder.read();
  if (map === null) return [];
  const { index } = await folder.readNames(map);
  return spotsInText(index, text).flatMap((spot) => partsOf(spot, areas));
}

function partsOf(
  { at, telling: _telling, ...spot }: NamedSpot,
  areas: PlaceParts['areas'],
): NamedPlace[] {
  const parts = new Map<string, Position[]>();
  for (const position of at) {
    const area = areas.locate(pointOf(position))?.slice(0, communityDigits);
    if (area !== undefined) parts.set(area, [...(parts.get(area) ?? []), position]);
  }
  return [...parts].flatMap(([code, positions]) => {
    const middle = positions[Math.floor(positions.length / 2)];
    if (middle === undefined) return [];
    const area = { code, name: areas.areaName(code) };
    return [{ ...spot, point: pointOf(middle), area, share: positions.length / at.length }];
  });
}

function pointOf([lon = NaN, lat = NaN]: Position): { readonly lon: number; readonly lat: number } {
  return { lon, lat };
}
