/** Does one thing over and over, never twice at once, after a pause or as soon as it is nudged. */
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
      if (this.#nudged || this.#stopping) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#pauseMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
