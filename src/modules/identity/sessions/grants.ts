import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { grantsOf, listCapacityRows } from '../data/capacity-rows.ts';
import type { CapacityGrants } from '../domain/authority.ts';

const freshSeconds = 10;

/** What capacities may do, read at most once in ten seconds. */
export class Grants {
  readonly #db: Database;
  readonly #clock: Clock;
  #loaded: Promise<CapacityGrants> | undefined;
  #until = 0;

  constructor(db: Database, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  async get(): Promise<CapacityGrants> {
    const now = this.#clock.now().getTime();
    if (!this.#loaded || now >= this.#until) {
      this.#until = now + freshSeconds * 1000;
      this.#loaded = this.#db.read(wholeCell, async (tx) => grantsOf(await listCapacityRows(tx)));
      this.#loaded.catch(() => this.forget());
    }
    return this.#loaded;
  }

  forget(): void {
    this.#loaded = undefined;
  }
}
