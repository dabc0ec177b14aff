import { POLYGON_TO_CELLS_FLAGS, polygonToCellsExperimental } from 'h3-js';

/** One square of the web map: column and row among 2^z by 2^z. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A box of degrees; what lies on its eastern or southern edge belongs to the box beside it. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How finely a tile tells places apart, as vector tiles usually do. */
export const tileExtent = 4096;

/** The degrees that a tile of the web map (spherical Mercator) covers. */
export function tileBox({ z, x, y }: Tile): Box {
  const count = 2 ** z;
  const lon = (column: number) => (column / count) * 360 - 180;
  const lat = (row: number) => degrees(Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count))));
  return { west: lon(x), south: lat(y + 1), east: lon(x + 1), north: lat(y) };
}

/** Where a place stands in a tile; null in any other tile, so that every place is in just one. */
export function placeInTile(
  { z, x, y }: Tile,
  { lon, lat }: { readonly lon: number; readonly lat: number },
): [number, number] | null {
  const count = 2 ** z;
  const column = ((lon + 180) / 360) * count - x;
  const row = ((1 - Math.asinh(Math.tan(radians(lat))) / Math.PI) / 2) * count - y;
  if (column < 0 || column >= 1 || row < 0 || row >= 1) return null;
  return [Math.floor(column * tileExtent), Math.floor(row * tileExtent)];
}

/** Every H3 cell of resolution 9 that reaches into the box. */
export function cellsReaching({ west, south, east, north }: Box): string[] {
  const corners = [
    [south, west],
    [south, east],
    [north, east],
    [north, west],
  ];
  return polygonToCellsExperimental(corners, 9, POLYGON_TO_CELLS_FLAGS.containmentOverlapping);
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}
