import { none, piecesWithin } from '../graph-partition/index.ts';
import { groupedBy } from './grouped-by.ts';
import { shapeOf } from './shape.ts';
import type { NeighbourGraph } from './neighbour-graph.ts';
import type { CutRules, Grid, Quality } from './types.ts';

/** One community: who is beside whom, and the part of each. */
export interface Look {
  readonly near: NeighbourGraph;
  readonly parts: Int32Array;
}

/** Measures what came out, from the neighbours and the parts alone. */
export function qualityOf(
  grids: readonly Grid[],
  looks: readonly Look[],
  { least, most }: CutRules['bounds'],
): Quality {
  const cut = grids.filter(({ kind }) => kind !== 'special');
  const off = cut.map(({ work }) => Math.abs(work - 1));
  const within = cut.filter(({ work }) => work >= least && work <= most).length;
  const shapes = looks.flatMap(({ near, parts }) =>
    [...groupedBy(near.points, (_, at) => parts[at]).values()].map(shapeOf),
  );
  const whole = looks.reduce((sum, look) => sum + wholeParts(look), 0);
  const reaches = shapes.map(({ reachMetres }) => reachMetres).sort((a, b) => a - b);
  return {
    buildings: grids.reduce((sum, { buildings }) => sum + buildings.length, 0),
    households: grids.reduce((sum, { households }) => sum + households, 0),
    grids: grids.length,
    contiguous: shareOf(whole, cut.length),
    deviationMax: off.reduce((max, one) => Math.max(max, one), 0),
    deviationRms: Math.sqrt(meanOf(off.map((one) => one ** 2))),
    withinBounds: shareOf(within, cut.length),
    compactness: meanOf(shapes.flatMap(({ compactness }) => compactness ?? [])),
    reachMetresP90: reaches[Math.floor(0.9 * reaches.length)] ?? 0,
    ...streetsOf(looks),
  };
}

/** How many parts are in one piece once nothing crosses between parts. */
function wholeParts({ near, parts }: Look): number {
  const { pieces } = piecesWithin(near.graph, parts);
  const piecesOfPart = new Map<number, Set<number>>();
  for (const [vertex, part] of parts.entries()) {
    const own = piecesOfPart.get(part) ?? new Set();
    piecesOfPart.set(part, own.add(pieces[vertex] ?? none));
  }
  return [...piecesOfPart.values()].filter(({ size }) => size === 1).length;
}

function streetsOf(looks: readonly Look[]) {
  let [borders, bordersOnStreets, inside, streetsInside] = [0, 0, 0, 0];
  for (const { near, parts } of looks) {
    for (const { from, to, between } of near.edges) {
      const isBorder = parts[from] !== parts[to];
      const isStreet = between !== 'nothing';
      borders += isBorder ? 1 : 0;
      bordersOnStreets += isBorder && isStreet ? 1 : 0;
      inside += isBorder ? 0 : 1;
      streetsInside += !isBorder && isStreet ? 1 : 0;
    }
  }
  return {
    bordersOnStreets: shareOf(bordersOnStreets, borders),
    streetsInside: shareOf(streetsInside, inside, 0),
  };
}

/** Of nothing everything is as it should be, unless told otherwise. */
function shareOf(some: number, all: number, ofNothing = 1): number {
  return all === 0 ? ofNothing : some / all;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}
