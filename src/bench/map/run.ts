import { bulkIntake } from '../loop/bulk.ts';
import { openCaller, type Caller } from '../loop/clients.ts';
import { withStand } from '../loop/stand.ts';
import { quantile, rounded } from '../statistics.ts';

export interface MapFigures {
  readonly tileP95Ms: number;
  /** The same by zoom: counted cells below 15, single matters from there. */
  readonly tileP95MsByZoom: Record<string, number>;
  /** The limit: the same request for a tile in which nothing is. */
  readonly emptyTileP95Ms: number;
  /** How many times an empty tile's time a tile takes. */
  readonly tileRatio: number;
  /** The figures beside the map, with all that has flowed today. */
  readonly boardP95Ms: number;
  readonly matters: number;
}

interface MapBenchOptions {
  readonly matters: number;
  readonly tell: (line: string) => void;
}

const zooms = [9, 11, 13, 14, 15, 16, 17] as const;
const looks = 60;
/** The bench's street, along its middle. */
const street = { west: 121.4, east: 121.6, lat: 31.205 };
const ocean = { lon: 0, lat: 0 };

/** Tiles of a cell of so many open matters, each look at another place, one after the other. */
export function runMapBench({ matters, tell }: MapBenchOptions): Promise<MapFigures> {
  return withStand(async ({ bench, resident, url, sessions }) => {
    const chunk = 50_000;
    for (let done = 0; done < matters; done += chunk) {
      await bulkIntake(bench, resident, Math.min(chunk, matters - done), 1_000 + done);
      await bench.cell.relay.drain();
      tell(`${Math.min(done + chunk, matters)} matters`);
    }
    // What autovacuum does by itself within minutes.
    await bench.db.ownerQuery('vacuum analyze');
    const caller = openCaller(url, { cookie: sessions.dispatcher });
    try {
      return await measureTiles(caller, matters);
    } finally {
      await caller.close();
    }
  });
}

async function measureTiles(caller: Caller, matters: number): Promise<MapFigures> {
  const empty = await timesOf(caller, () => pathAt(14, ocean.lon, ocean.lat));
  const all: number[] = [];
  const byZoom: Record<string, number> = {};
  for (const zoom of zooms) {
    const times = await timesOf(caller, (look) => {
      const along = (look * 0.618) % 1;
      return pathAt(zoom, street.west + (street.east - street.west) * along, street.lat);
    });
    all.push(...times);
    byZoom[zoom] = rounded(quantile(times, 0.95), 1);
  }
  const board = await timesOf(caller, () => '/api/board?period=month');
  const [tile, limit] = [quantile(all, 0.95), quantile(empty, 0.95)];
  return {
    tileP95Ms: rounded(tile, 1),
    tileP95MsByZoom: byZoom,
    emptyTileP95Ms: rounded(limit, 1),
    tileRatio: rounded(tile / limit, 1),
    boardP95Ms: rounded(quantile(board, 0.95), 1),
    matters,
  };
}

async function timesOf(caller: Caller, pathOf: (look: number) => string): Promise<number[]> {
  const times: number[] = [];
  for (let look = -5; look < looks; look += 1) {
    const answer = await caller.ask('GET', pathOf(look + 5));
    if (answer.status !== 200) throw new Error(`${pathOf(look + 5)} answered ${answer.body}`);
    if (look >= 0) times.push(answer.ms);
  }
  return times;
}

function pathAt(zoom: number, lon: number, lat: number): string {
  const count = 2 ** zoom;
  const slope = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const x = Math.floor(((lon + 180) / 360) * count);
  const y = Math.floor(((1 - slope / Math.PI) / 2) * count);
  return `/api/board/tiles/${zoom}/${x}/${y}.mvt`;
}
