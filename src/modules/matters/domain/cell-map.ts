import { placeInTile, tileBox, type Tile } from './board-tile.ts';
import { keepInside, type Outline } from './keep-inside.ts';
import { resolutionAt, sumCells, type CellCount, type PlacedCount } from './sum-cells.ts';

export interface DrawnCount extends PlacedCount {
  readonly at: [number, number];
}

/** The counted cells of an area as a map draws them, added up once for each size of cell. */
export class CellMap {
  readonly #cells: readonly CellCount[];
  readonly #outlines: readonly Outline[];
  readonly #counts: ReadonlyMap<string, number>;
  readonly #sums = new Map<number, readonly PlacedCount[]>();

  /** @param outlines of the area: no count is drawn outside. */
  constructor(cells: readonly CellCount[], outlines: readonly Outline[]) {
    this.#cells = cells;
    this.#outlines = outlines;
    this.#counts = new Map(cells.map(({ cell, count }) => [cell, count]));
  }

  /** How many matters these cells hold together. */
  held(cells: readonly string[]): number {
    return cells.reduce((sum, cell) => sum + (this.#counts.get(cell) ?? 0), 0);
  }

  /** The counts that stand in this tile, each where its matters are and within the border. */
  within(tile: Tile): DrawnCount[] {
    // A count from beside the tile may be moved into it, as one of its own may be moved out.
    const { west, north } = tileBox({ ...tile, x: tile.x - 1, y: tile.y - 1 });
    const { east, south } = tileBox({ ...tile, x: tile.x + 1, y: tile.y + 1 });
    return this.#sumsAt(tile.z)
      .filter(({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north)
      .flatMap((sum) => {
        const kept = keepInside(sum, this.#outlines);
        const at = placeInTile(tile, kept);
        return at ? [{ ...kept, at }] : [];
      });
  }

  #sumsAt(zoom: number): readonly PlacedCount[] {
    const resolution = resolutionAt(zoom);
    const known = this.#sums.get(resolution);
    if (known) return known;
    const sums = sumCells(this.#cells, zoom);
    this.#sums.set(resolution, sums);
    return sums;
  }
}
