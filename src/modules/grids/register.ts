import { localDay } from '#algorithms/working-time/index.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { Outbox } from '#platform/outbox/outbox.ts';
import type { Module } from '#platform/module.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { createSnapshot } from '#platform/snapshot/snapshot.ts';
import type { GridsApi } from './api.ts';
import type { GridsContext } from './context.ts';
import { readAreas, readRevision, writeAreas } from './data/areas.ts';
import type { Area } from './domain/area.ts';
import { createAreaBook } from './domain/area-book.ts';
import { checkAreas } from './domain/check-areas.ts';
import { completeAreas } from './domain/complete-areas.ts';
import type { GivenArea } from './domain/complete-areas.ts';
import type { Plan } from './domain/plan.ts';
import { gridsActions } from './permissions.ts';
import { areaRoutes } from './routes/area-routes.ts';
import { planRoutes } from './routes/plan-routes.ts';
import { beginPlan, type PlanRequest } from './use-cases/begin-plan.ts';

export interface GridsParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly outbox: Outbox;
  readonly onFault?: (error: unknown) => void;
}

export interface Grids {
  readonly module: Module;
  readonly api: GridsApi;
  /** Drafts new grids for a community, as whoever asks for it at the desk does. */
  beginPlan(actor: Actor, request: PlanRequest): Promise<Plan>;
  /** Loads the areas and keeps them fresh; to be awaited before anything is asked. */
  start(): Promise<void>;
  stop(): void;
}

/**
 * @example
 * const grids = createGrids({ db, clock, ids, outbox });
 * await grids.start();
 * grids.api.locate({ lon: 121.5, lat: 31.24 });
 */
export function createGrids(parts: GridsParts): Grids {
  const { db, clock, onFault } = parts;
  const today = () => localDay(clock.now());
  const book = createSnapshot({
    name: 'areas',
    // The day counts too: an area may begin or end at midnight without anybody writing.
    revision: async () => `${today()} ${await db.read(wholeCell, readRevision)}`,
    load: async () => createAreaBook(await db.read(wholeCell, readAreas), today()),
    ...(onFault && { onFault }),
  });
  const complete = (given: readonly GivenArea[]) =>
    completeAreas(given, (code) => book.current().find(code), today());
  const api: GridsApi = {
    locate: (point) => book.current().locate(point),
    requireArea(point) {
      const code = book.current().locate(point);
      if (code === null) throw outsideArea();
      return code;
    },
    findArea: (code) => book.current().find(code),
    getArea(code) {
      const area = book.current().find(code);
      if (!area) throw unknownArea(code);
      return area;
    },
    areaName: (code) => book.current().find(code)?.name ?? code,
    pathOf(code) {
      const path: Area[] = [];
      for (let end = 6; end <= code.length; end += 3) {
        const area = book.current().find(code.slice(0, end));
        if (area) path.push(area);
      }
      return path;
    },
    listAreas: (filter = {}) => book.current().list(filter),
    isKnown: (code) => book.current().isKnown(code),
    checkAreas: (given) => checkAreas(complete(given)),
    async replaceAreas(tx, given) {
      const areas = complete(given);
      checkAreas(areas);
      await writeAreas(tx, areas, today());
    },
    refresh: () => book.refresh(),
  };
  const context: GridsContext = { db, clock, ids: parts.ids, outbox: parts.outbox, areas: api };
  return {
    api,
    beginPlan: (actor, request) => beginPlan(context, actor, request),
    module: {
      name: 'grids',
      actions: gridsActions,
      routes(app) {
        areaRoutes(app, api);
        planRoutes(app, context);
      },
    },
    start: () => book.start(),
    stop: () => book.stop(),
  };
}

function outsideArea(): Refusal {
  return new Refusal('invalid', 'grids.outside_area', {
    zh: '这个位置不在本地的管辖范围内，请核对地图上的位置。',
    en: 'This place lies outside the area we serve. Please check it on the map.',
  });
}

function unknownArea(code: string): Refusal {
  return new Refusal(
    'not-found',
    'grids.unknown_area',
    { zh: '没有这个区划代码。', en: 'There is no area with this code.' },
    { code },
  );
}
