import { cellToLatLng, cellToParent } from 'h3-js';

/** Open matters in one H3 cell, and how many of them are overdue. */
export interface CellCount {
  readonly cell: string;
  readonly count: number;
  readonly overdue: number;
}

export interface PlacedCount extends CellCount {
  readonly lon: number;
  readonly lat: number;
}

/** How fine the cells are that a map of this zoom has room for. */
export function resolutionAt(zoom: number): number {
  return zoom >= 14 ? 9 : zoom >= 12 ? 8 : 7;
}

/** Adds cells up into the coarser ones that a map of this zoom has room for. */
export function sumCells(cells: readonly CellCount[], zoom: number): PlacedCount[] {
  const resolution = resolutionAt(zoom);
  const sums = new Map<string, { count: number; overdue: number; lon: number; lat: number }>();
  for (const { cell, count, overdue } of cells) {
    const parent = cellToParent(cell, resolution);
    const [lat, lon] = cellToLatLng(cell);
    const sum = sums.get(parent) ?? { count: 0, overdue: 0, lon: 0, lat: 0 };
    sum.count += count;
    sum.overdue += overdue;
    sum.lon += lon * count;
    sum.lat += lat * count;
    sums.set(parent, sum);
  }
  // Where its matters are, which may be far from the middle of the coarser cell.
  return [...sums].map(([cell, { count, overdue, lon, lat }]) => ({
    ...{ cell, count, overdue },
    ...{ lon: lon / count, lat: lat / count },
  }));
}
