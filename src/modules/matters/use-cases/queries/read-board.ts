import { polygonToCells } from 'h3-js';
import type { z } from 'zod';
import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { Board, BoardPoints } from '../../contract.ts';
import { openMattersInCells } from '../../data/board-points.ts';
import { readCells, readTally } from '../../data/read-tally.ts';
import { boardFigures } from '../../domain/board.ts';
import { nobody } from '../../domain/measures.ts';
import { sumCells } from '../../domain/sum-cells.ts';
import type { PlacedCount } from '../../domain/sum-cells.ts';
import { presentCard, type Presenting } from './present-card.ts';

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The vital signs of an area; without one, of the widest area the actor sees. */
export async function readBoard(
  db: Database,
  presenting: Presenting,
  actor: Actor,
  area: string | undefined,
): Promise<z.infer<typeof Board>> {
  const areaCode = areaFor(actor, area);
  const rows = await db.read(scopeOf(actor), (tx) => readTally(tx, areaCode));
  const counters = rows.map((row) => ({
    areaCode: row.area_code,
    bodyId: row.body_id,
    measure: row.measure,
    n: row.n,
  }));
  const figures = boardFigures(counters, nobody);
  return {
    ...figures,
    at: presenting.now.toISOString(),
    byArea: [...figures.byArea],
    byBody: figures.byBody.map((body) => ({
      ...body,
      bodyName: presenting.bodyName(body.bodyId) ?? '',
    })),
  };
}

/** Zoom from which single matters are drawn; below it, cells with counts. */
const nearZoom = 15;
const pointsMax = 500;
const cellsMax = 400;

/** What the board's map shows of open matters in a box. */
export async function readBoardPoints(
  db: Database,
  presenting: Presenting,
  actor: Actor,
  box: Box,
  zoom: number,
): Promise<z.infer<typeof BoardPoints>> {
  const areaCode = areaFor(actor, undefined);
  return db.read(scopeOf(actor), async (tx) => {
    const near = zoom >= nearZoom ? cellsIn(box) : [];
    if (near.length === 0 || near.length > cellsMax) {
      const cells = await readCells(tx, areaCode);
      return { points: [], cells: sumCells(cells, zoom).filter((cell) => within(box, cell)) };
    }
    const listed = await openMattersInCells(tx, near, pointsMax);
    const points = listed.flatMap((one) => {
      const { id, point, stage, clockColour } = presentCard(presenting, one);
      return point ? [{ id, lon: point.lon, lat: point.lat, stage, clockColour }] : [];
    });
    return { points, cells: [] };
  });
}

/** The area asked for, if the actor sees it; else the widest that they see. */
export function areaFor(actor: Actor, area: string | undefined): string {
  const authority = requireAuthority(actor, 'matters.see_area', area ? { areaCode: area } : {});
  if (area !== undefined) return area;
  const widest = scopeOf(actor).areas.toSorted((one, other) => one.length - other.length)[0];
  return widest ?? authority.areaCode;
}

function cellsIn({ west, south, east, north }: Box): string[] {
  const corners = [
    [south, west],
    [south, east],
    [north, east],
    [north, west],
  ];
  return polygonToCells(corners, 9);
}

function within(box: Box, { lon, lat }: PlacedCount): boolean {
  return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
}
