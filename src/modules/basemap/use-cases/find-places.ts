import type { Position } from 'geojson';
import type { GridsApi } from '#modules/grids/index.ts';
import type { FoundPlace } from '../contract.ts';
import { findSpots } from '../domain/find-spots.ts';
import type { NamedSpot } from '../domain/named-spots.ts';
import type { MapFolder } from '../map-folder.ts';

const shownMost = 8;
const communityDigits = 12;

export interface PlaceParts {
  readonly folder: MapFolder;
  readonly areas: Pick<GridsApi, 'locate' | 'areaName'>;
}

/**
 * Names and addresses of the map that fit what was typed, within the area served; of a road its
 * part in each community. None where the cell has no map.
 */
export async function findPlaces({ folder, areas }: PlaceParts, q: string): Promise<FoundPlace[]> {
  const map = await folder.read();
  if (map === null) return [];
  const found = new Map<string, FoundPlace>();
  for (const spot of findSpots(await folder.readSpots(map), q)) {
    for (const place of partsOf(spot, areas)) {
      // A station is often called like its street: once is enough in one community.
      const key = `${place.name} ${place.area.code}`;
      if (!found.has(key)) found.set(key, place);
    }
    if (found.size >= shownMost) break;
  }
  return [...found.values()].slice(0, shownMost);
}

function partsOf({ at, ...spot }: NamedSpot, areas: PlaceParts['areas']): FoundPlace[] {
  const parts = new Map<string, Position[]>();
  for (const position of at) {
    const area = areas.locate(pointOf(position))?.slice(0, communityDigits);
    if (area !== undefined) parts.set(area, [...(parts.get(area) ?? []), position]);
  }
  return [...parts].flatMap(([code, positions]) => {
    const middle = positions[Math.floor(positions.length / 2)];
    if (middle === undefined) return [];
    return [{ ...spot, point: pointOf(middle), area: { code, name: areas.areaName(code) } }];
  });
}

function pointOf([lon = NaN, lat = NaN]: Position): { readonly lon: number; readonly lat: number } {
  return { lon, lat };
}
