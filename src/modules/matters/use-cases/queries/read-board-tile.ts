import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import { openMattersInBox, type OpenPoint } from '../../data/board-points.ts';
import {
  cellsReaching,
  placeInTile,
  tileBox,
  tileExtent,
  type Tile,
} from '../../domain/board-tile.ts';
import type { AreaCells } from './area-cells.ts';
import type { Listing } from './list-matters.ts';
import { areaFor } from './read-board.ts';

/** Zoom from which single matters are drawn; below it, counted cells. */
const nearZoom = 15;
/** A near tile with more than these shows counts once more; the next zoom has room for them. */
const pointsMax = 500;
/** Where the cells that reach into it hold more than this, the tile is not even looked into. */
const candidatesMax = 2 * pointsMax;
/** The closest tiles draw single matters whatever they hold: the newest of each cell. */
const closestZoom = 17;

interface TileParts {
  readonly db: Database;
  readonly areaCells: AreaCells;
}

/** Open matters in a tile, as a Mapbox Vector Tile: layer `matters` when near, `cells` when far. */
export async function readBoardTile(
  { db, areaCells }: TileParts,
  { types, now }: Listing,
  actor: Actor,
  tile: Tile,
): Promise<Buffer> {
  const areaCode = areaFor(actor, undefined);
  const scope = scopeOf(actor);
  const counted = await areaCells.read(scope, areaCode, now);
  const isClosest = tile.z >= closestZoom;
  if (tile.z >= nearZoom) {
    const box = tileBox(tile);
    const cells = cellsReaching(box);
    if (isClosest || counted.held(cells) <= candidatesMax) {
      const [most, mostOfCell] = [pointsMax + 1, candidatesMax];
      const asked = { cells, box, most, mostOfCell, now, allowances: types.allowances() };
      const found = await db.read(scope, (tx) => openMattersInBox(tx, asked));
      if (isClosest || found.length <= pointsMax) {
        return encode('matters', shapesOf(tile, found.slice(0, pointsMax)));
      }
    }
  }
  return encode(
    'cells',
    counted.within(tile).map(({ at, count, overdue }) => ({ at, tags: { count, overdue } })),
  );
}

interface Shape {
  readonly at: [number, number];
  readonly tags: Record<string, string | number>;
}

function shapesOf(tile: Tile, found: readonly OpenPoint[]): Shape[] {
  return found.flatMap(({ id, stage, clockColour, ...place }) => {
    const at = placeInTile(tile, place);
    return at ? [{ at, tags: { id, stage, clockColour } }] : [];
  });
}

/** A tile with nothing in it is empty: no layer at all. */
function encode(layer: string, shapes: readonly Shape[]): Buffer {
  if (shapes.length === 0) return Buffer.alloc(0);
  const features = shapes.map(({ at, tags }) => ({ type: 1 as const, geometry: [at], tags }));
  const options = { version: 2, extent: tileExtent };
  return Buffer.from(fromGeojsonVt({ [layer]: { features } as never }, options));
}
