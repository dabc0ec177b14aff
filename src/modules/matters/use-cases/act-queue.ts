import { Refusal } from '#platform/refusal/refusal.ts';

/** Runs a batch and says of each item, in order, how it went. A throw fails the whole batch. */
export type RunBatch<Item, Reply> = (
  items: readonly Item[],
) => Promise<readonly PromiseSettledResult<Reply>[]>;

interface Waiting<Item, Reply> {
  readonly item: Item;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Collects what arrives while a commit is under way and runs it together in the next (ADR 0001).
 * With nobody waiting, an item runs at once and alone.
 */
export class ActQueue<Item, Reply> {
  readonly #run: RunBatch<Item, Reply>;
  readonly #lanesMax: number;
  readonly #batchMax: number;
  readonly #waiting: Waiting<Item, Reply>[] = [];
  #lanes = 0;

  constructor(run: RunBatch<Item, Reply>, options: { lanesMax: number; batchMax: number }) {
    this.#run = run;
    this.#lanesMax = options.lanesMax;
    this.#batchMax = options.batchMax;
  }

  /** Resolves after the commit that holds the item's write. */
  submit(item: Item): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      // What else this turn of the event loop brings in shall ride along.
      if (this.#lanes < this.#lanesMax) setImmediate(() => void this.#pump());
    });
  }

  async #pump(): Promise<void> {
    if (this.#lanes >= this.#lanesMax || this.#waiting.length === 0) return;
    this.#lanes += 1;
    try {
      while (this.#waiting.length > 0) await this.#settle(this.#waiting.splice(0, this.#batchMax));
    } finally {
      this.#lanes -= 1;
    }
  }

  async #settle(batch: readonly Waiting<Item, Reply>[]): Promise<void> {
    try {
      const results = await this.#run(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result?.status === 'fulfilled') resolve(result.value);
        else reject(result?.reason ?? new Error('the batch lost an item'));
      });
    } catch (error) {
      // One item upset the batch, which is rolled back: each tries again alone, so that the others
      // do not fail with it. A database that is away concerns all, and perhaps the commit did go
      // through.
      const isAway = error instanceof Refusal && error.kind === 'unavailable';
      if (batch.length === 1 || isAway) {
        for (const waiting of batch) waiting.reject(error);
      } else {
        for (const waiting of batch) await this.#settle([waiting]);
      }
    }
  }
}
