import type { Database } from '#platform/db/database.ts';
import type { Scope } from '#platform/permit/permit.ts';
import { readCells } from '../../data/read-tally.ts';
import type { CellCount } from '../../domain/sum-cells.ts';

/** A map asks for a dozen tiles at once: they are answered from one reading of the counters. */
const freshMs = 2_000;

interface Reading {
  readonly at: number;
  readonly cells: Promise<readonly CellCount[]>;
}

/** The counted cells of areas, read at most once in two seconds each. */
export class AreaCells {
  readonly #readings = new Map<string, Reading>();

  /** Asked only for an area that the actor was found to see. */
  read(db: Database, scope: Scope, areaCode: string, now: Date): Promise<readonly CellCount[]> {
    const at = now.getTime();
    for (const [code, reading] of this.#readings) {
      if (Math.abs(at - reading.at) >= freshMs) this.#readings.delete(code);
    }
    const known = this.#readings.get(areaCode);
    if (known) return known.cells;
    const cells = db.read(scope, (tx) => readCells(tx, areaCode));
    this.#readings.set(areaCode, { at, cells });
    cells.catch(() => this.#readings.delete(areaCode));
    return cells;
  }
}
