import type { Geometry } from 'geojson';

/** What the map knows, in the order in which it is drawn; names of places last. */
export const mapLayers = ['water', 'landuse', 'building', 'road', 'place'] as const;
export type MapLayer = (typeof mapLayers)[number];

/** One thing of the map, whichever way the file that it came from spoke of it. */
export interface MapThing {
  readonly id: string | null;
  readonly layer: MapLayer;
  readonly kind: string;
  readonly name: string;
  /** Street and number as people write them, '' where the file says none. */
  readonly address: string;
  readonly geometry: Geometry;
}

/** The map is cut for these zooms; nearer, the nearest tiles are drawn larger. */
export const zooms = { min: 8, max: 15 } as const;

/** Streets by size, and from which zoom each is worth its bytes. */
const roadFrom: Readonly<Record<string, number>> = {
  ...{ motorway: 8, trunk: 8, primary: 9, secondary: 10, tertiary: 11 },
  ...{ residential: 12, service: 13, path: 14 },
};
export const roadKinds: ReadonlySet<string> = new Set(Object.keys(roadFrom));

/** What people find their way by, the best known first. */
export const landmarks: readonly string[] = [
  ...['station', 'hospital', 'school', 'park', 'government', 'police', 'museum', 'library'],
  ...['place_of_worship', 'communications_tower', 'attraction', 'mall', 'ferry_terminal'],
  ...['bus_station', 'cinema', 'hotel', 'post_office', 'bus_stop'],
];
const known = new Set(landmarks);

/** The furthest zoom at which a thing is on the map at all. */
export function firstZoom({ layer, kind }: Pick<MapThing, 'layer' | 'kind'>): number {
  if (layer === 'building') return 13;
  if (layer === 'landuse') return 10;
  if (layer === 'road') return roadFrom[kind] ?? roadFrom['residential'] ?? zooms.max;
  if (layer === 'water') return kind === 'stream' ? 13 : zooms.min;
  return known.has(kind) ? 14 : zooms.max;
}
