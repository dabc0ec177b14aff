import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import { openMattersInBox } from '../../data/board-points.ts';
import {
  cellsReaching,
  placeInTile,
  tileBox,
  tileExtent,
  type Tile,
} from '../../domain/board-tile.ts';
import { sumCells } from '../../domain/sum-cells.ts';
import type { AreaCells } from './area-cells.ts';
import { presentCard, type Presenting } from './present-card.ts';
import { areaFor } from './read-board.ts';

/** Zoom from which single matters are drawn; below it, counted cells. */
const nearZoom = 15;
/** A near tile with more than these shows counts once more; the next zoom has room for them. */
const pointsMax = 500;
/** The closest tiles are drawn whatever they hold, the newest first. */
const closestZoom = 17;
const closestMax = 1_000;

interface TileParts {
  readonly db: Database;
  readonly areaCells: AreaCells;
}

/** Open matters in a tile, as a Mapbox Vector Tile: layer `matters` when near, `cells` when far. */
export async function readBoardTile(
  { db, areaCells }: TileParts,
  presenting: Presenting,
  actor: Actor,
  tile: Tile,
): Promise<Buffer> {
  const areaCode = areaFor(actor, undefined);
  const scope = scopeOf(actor);
  if (tile.z >= nearZoom) {
    const most = tile.z >= closestZoom ? closestMax : pointsMax;
    const box = tileBox(tile);
    const near = cellsReaching(box);
    const listed = await db.read(scope, (tx) => openMattersInBox(tx, near, box, most + 1));
    if (listed.length <= most || tile.z >= closestZoom) {
      const cards = listed.slice(0, most).map((one) => presentCard(presenting, one));
      return encode(
        'matters',
        cards.flatMap(({ id, point, stage, clockColour }) => {
          const at = point && placeInTile(tile, point);
          return at ? [{ at, tags: { id, stage, clockColour } }] : [];
        }),
      );
    }
  }
  const cells = await areaCells.read(db, scope, areaCode, presenting.now);
  return encode(
    'cells',
    sumCells(cells, tile.z).flatMap((cell) => {
      const at = placeInTile(tile, cell);
      return at ? [{ at, tags: { count: cell.count, overdue: cell.overdue } }] : [];
    }),
  );
}

interface Shape {
  readonly at: [number, number];
  readonly tags: Record<string, string | number>;
}

/** A tile with nothing in it is empty: no layer at all. */
function encode(layer: string, shapes: readonly Shape[]): Buffer {
  if (shapes.length === 0) return Buffer.alloc(0);
  const features = shapes.map(({ at, tags }) => ({ type: 1 as const, geometry: [at], tags }));
  const options = { version: 2, extent: tileExtent };
  return Buffer.from(fromGeojsonVt({ [layer]: { features } as never }, options));
}
