import type { Database } from '#platform/db/database.ts';
import { reachAt, type Scope } from '#platform/permit/permit.ts';
import { readCells } from '../../data/read-tally.ts';
import { CellMap } from '../../domain/cell-map.ts';
import type { Outline } from '../../domain/keep-inside.ts';

/** A map asks for a dozen tiles at once: they are answered from one reading of the counters. */
const freshMs = 2_000;

interface Reading {
  readonly at: number;
  readonly map: Promise<CellMap>;
}

/** The counted cells of areas, read at most once in two seconds for those who see the same. */
export class AreaCells {
  readonly #readings = new Map<string, Reading>();
  readonly #db: Database;
  readonly #outlinesOf: (areaCode: string) => readonly Outline[];

  constructor(db: Database, outlinesOf: (areaCode: string) => readonly Outline[]) {
    this.#db = db;
    this.#outlinesOf = outlinesOf;
  }

  /** Asked only for an area that the actor was found to see. */
  read(scope: Scope, areaCode: string, now: Date): Promise<CellMap> {
    const at = now.getTime();
    for (const [key, reading] of this.#readings) {
      if (Math.abs(at - reading.at) >= freshMs) this.#readings.delete(key);
    }
    // What is not confidential is the same for all who see the area.
    const key = JSON.stringify([areaCode, reachOf(scope, 1), reachOf(scope, 2)]);
    const known = this.#readings.get(key);
    if (known) return known.map;
    const map = this.#db
      .read(scope, (tx) => readCells(tx, areaCode))
      .then((cells) => new CellMap(cells, this.#outlinesOf(areaCode)));
    this.#readings.set(key, { at, map });
    map.catch(() => this.#readings.delete(key));
    return map;
  }
}

function reachOf(scope: Scope, level: number) {
  const { areas, bodies } = reachAt(scope, level);
  return [areas, bodies];
}
