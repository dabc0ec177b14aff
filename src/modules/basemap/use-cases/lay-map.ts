import type { MapFolder, WrittenMap } from '../map-folder.ts';
import type { BaseMap } from '../contract.ts';
import { joinPieces } from '../domain/join-pieces.ts';
import { mapLayers, zooms, type MapLayer } from '../domain/map-layers.ts';
import { namedSpots } from '../domain/named-spots.ts';
import { placeNames, boxAround, type Box } from '../domain/place-names.ts';
import { countLayers, type Survey } from '../domain/survey.ts';
import { cutTiles } from './cut-tiles.ts';
import { nothingToDraw } from './refusals.ts';

export interface LaidMap extends WrittenMap {
  readonly bounds: BaseMap['bounds'];
  readonly layers: Readonly<Record<MapLayer, number>>;
}

/**
 * Makes what was surveyed the map of the cell: pieces joined, names placed, tiles cut and written.
 *
 * @throws Refusal invalid `basemap.nothing_to_draw` when nothing of the files is on a map.
 */
export async function layMap(
  folder: MapFolder,
  surveyed: Survey,
  attribution: BaseMap['attribution'],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<LaidMap> {
  const things = placeNames(joinPieces(surveyed.things));
  if (things.length === 0) throw nothingToDraw(surveyed);
  const layers = countLayers(things);
  const bounds = boundsOf(things.map(({ geometry }) => boxAround(geometry)));
  const written = await folder.write(cutTiles(things, onProgress), namedSpots(things), {
    bounds,
    minZoom: zooms.min,
    maxZoom: zooms.max,
    layers: mapLayers.filter((layer) => layers[layer] > 0),
    attribution,
  });
  return { ...written, bounds, layers };
}

function boundsOf(boxes: readonly Box[]): BaseMap['bounds'] {
  const least = (side: 0 | 1) => boxes.reduce((all, box) => Math.min(all, box[side]), Infinity);
  const most = (side: 2 | 3) => boxes.reduce((all, box) => Math.max(all, box[side]), -Infinity);
  return [least(0), least(1), most(2), most(3)];
}
