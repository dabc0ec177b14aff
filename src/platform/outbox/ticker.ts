/**
 * At the busiest hour every commit nudges. Resting this long between two looks lets many commits
 * share one look; a reaction is still felt as immediate.
 */
const restMs = 100;

/** Does one thing over and over, never twice at once, after a pause or soon after a nudge. */
export class Ticker {
  readonly #pauseMs: number;
  readonly #work: () => Promise<void>;
  #running: Promise<void> | undefined;
  #stopping = false;
  #nudged = false;
  #wake: () => void = () => undefined;

  /** @param work must not reject. */
  constructor(pauseMs: number, work: () => Promise<void>) {
    this.#pauseMs = pauseMs;
    this.#work = work;
  }

  start(): void {
    if (this.#running) return;
    this.#stopping = false;
    this.#running = this.#run();
  }

  nudge(): void {
    this.#nudged = true;
    this.#wake();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake();
    await this.#running;
    this.#running = undefined;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#nudged = false;
      await this.#work();
      if (this.#stopping) return;
      await this.#sleep(restMs);
      if (!this.#nudged && !this.#stopping) await this.#sleep(this.#pauseMs - restMs, true);
    }
  }

  #sleep(ms: number, untilNudged = false): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        if (!untilNudged && !this.#stopping) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
