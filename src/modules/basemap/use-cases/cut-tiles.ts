import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { boxAround } from '../domain/place-names.ts';
import { firstZoom, mapLayers, zooms, type MapLayer, type MapThing } from '../domain/map-layers.ts';

export interface CutTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

/** A tile of the upper zoom of a band, with everything that reaches into it. */
interface Bucket {
  readonly x: number;
  readonly y: number;
  readonly things: MapThing[];
}

interface Band {
  readonly from: number;
  readonly to: number;
}

/** How finely a tile tells places apart, and how far beyond its edge it knows. */
const options = { extent: 4096, buffer: 64, maxZoom: zooms.max, indexMaxZoom: 0 };

/** Far zooms are cut from the whole, near ones a few square kilometres at a time. */
const bands: readonly Band[] = [
  { from: zooms.min, to: 10 },
  { from: 11, to: zooms.max },
];

/**
 * Cuts a map into vector tiles, one bucket after the other: what is in memory at one time is the
 * map and the tiles of one bucket, however large the county. Tiles without anything are left out.
 */
export function* cutTiles(
  things: readonly MapThing[],
  onProgress: (done: number, total: number) => void,
): Generator<CutTile> {
  const work = bands.flatMap((band) => bucketsOf(things, band).map((bucket) => ({ band, bucket })));
  for (const [index, { band, bucket }] of work.entries()) {
    onProgress(index, work.length);
    const layers = mapLayers.flatMap((layer) => indexOf(bucket.things, layer) ?? []);
    yield* walk(layers, { z: band.from, x: bucket.x, y: bucket.y }, band.to);
  }
  onProgress(work.length, work.length);
}

interface LayerIndex {
  readonly layer: MapLayer;
  readonly index: GeoJSONVT;
}

function indexOf(things: readonly MapThing[], layer: MapLayer): LayerIndex | undefined {
  const own = things.filter((thing) => thing.layer === layer);
  if (own.length === 0) return undefined;
  const features = own.map(({ kind, name, geometry }) => ({
    type: 'Feature' as const,
    // Names of areas are written by their places: no tile carries them twice.
    properties: layer === 'road' || layer === 'place' ? { kind, name } : { kind },
    geometry,
  }));
  return { layer, index: new GeoJSONVT({ type: 'FeatureCollection', features }, options) };
}

interface Corner {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A tile and those within it, as long as anything is there. */
function* walk(
  layers: readonly LayerIndex[],
  { z, x, y }: Corner,
  zoomMost: number,
): Generator<CutTile> {
  const found = layers.flatMap(({ layer, index }) => {
    const tile = index.getTile(z, x, y);
    return tile !== null && (tile.numFeatures ?? 0) > 0 ? [{ layer, index, tile }] : [];
  });
  if (found.length === 0) return;
  const shown: Record<string, GeoJSONVTTile> = {};
  for (const { layer, tile } of found) {
    const features = tile.features.filter(({ tags }) => isShown(layer, tags, z));
    if (features.length > 0) shown[layer] = { ...tile, features } as GeoJSONVTTile;
  }
  if (Object.keys(shown).length > 0) {
    yield { z, x, y, bytes: fromGeojsonVt(shown, { version: 2, extent: options.extent }) };
  }
  if (z === zoomMost) return;
  for (const [right, down] of quarters) {
    yield* walk(found, { z: z + 1, x: 2 * x + right, y: 2 * y + down }, zoomMost);
  }
}

const quarters = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

function isShown(layer: MapLayer, tags: Readonly<Record<string, unknown>> | null, z: number) {
  const kind = tags?.['kind'];
  return firstZoom({ layer, kind: typeof kind === 'string' ? kind : '' }) <= z;
}

function bucketsOf(things: readonly MapThing[], band: Band): Bucket[] {
  const buckets = new Map<string, Bucket>();
  for (const thing of things) {
    if (firstZoom(thing) > band.to) continue;
    const reach = reachOf(thing, band.from);
    for (let x = reach.x[0]; x <= reach.x[1]; x += 1) {
      for (let y = reach.y[0]; y <= reach.y[1]; y += 1) {
        const key = `${x}/${y}`;
        const bucket = buckets.get(key) ?? { x, y, things: [] };
        bucket.things.push(thing);
        buckets.set(key, bucket);
      }
    }
  }
  return [...buckets.values()];
}

/** The columns and rows that something touches, the edge around each tile included. */
function reachOf({ geometry }: MapThing, zoom: number) {
  const [west, south, east, north] = boxAround(geometry);
  const count = 2 ** zoom;
  const edge = options.buffer / options.extent;
  const within = (tile: number) => Math.min(Math.max(Math.floor(tile), 0), count - 1);
  const column = (lon: number) => ((lon + 180) / 360) * count;
  const row = (lat: number) =>
    ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * count;
  return {
    x: [within(column(west) - edge), within(column(east) + edge)] as const,
    y: [within(row(north) - edge), within(row(south) + edge)] as const,
  };
}
