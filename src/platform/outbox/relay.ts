import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock/clock.ts';
import type { DatabaseHandle } from '../db/handle.ts';
import type { Log } from '../log/index.ts';
import { wholeCell } from '../permit/permit.ts';
import { ConsumerLoop } from './consumer-loop.ts';
import type { ConsumerCounts } from './consumer-loop.ts';
import { Frontier, observe } from './frontier.ts';
import type { Consumer } from './outbox.ts';
import { Ticker } from './ticker.ts';

export interface RelayOptions {
  readonly db: DatabaseHandle;
  readonly consumers: readonly Consumer[];
  readonly log: Log;
  readonly clock: Clock;
  readonly pollMs?: number;
}

export interface Relay {
  /** Begins to hand facts to their consumers, in this process and any other that does the same. */
  start(): Promise<void>;
  /** Ends after the batches now in hand. */
  stop(): Promise<void>;
  /** Says that something was published, so that it need not wait for the next look. */
  notify(): void;
  /**
   * Hands on everything published before the call and everything this causes, then returns: for
   * tests and simulations. Failing consumers are tried again at once, up to setting aside.
   */
  drain(): Promise<void>;
  /**
   * Waits until this consumer has handled everything published before the call; the others come in
   * their own time. For simulations that must not run ahead of a reaction.
   */
  catchUp(consumer: string): Promise<void>;
  /** By consumer. */
  counts(): Readonly<Record<string, ConsumerCounts>>;
}

const drainSecondsMax = 60;

/**
 * @example
 * const consumers = modules.flatMap((module) => module.consumers ?? []);
 * const relay = createRelay({ db, consumers, log, clock });
 * await relay.start();
 */
export function createRelay(options: RelayOptions): Relay {
  const { db, consumers, log } = options;
  const loops = consumers.map((consumer) => new ConsumerLoop(consumer, options));
  requireDistinct(consumers);
  const frontier = new Frontier();
  let registered: Promise<void> | undefined;
  const register = () => (registered ??= registerCursors(db, consumers));
  let stopped = false;

  /** @returns up to which id every consumer is done, or null when one of them is not. */
  async function look(impatient: boolean): Promise<bigint | null> {
    await observe(db.pool, frontier);
    // Held still: the other looker of this process may move the frontier meanwhile.
    const safeId = frontier.safeId;
    const done = await Promise.all(
      loops.map((loop) => loop.advance(safeId, impatient, () => stopped && !impatient)),
    );
    return done.every(Boolean) ? safeId : null;
  }

  const ticker = new Ticker(options.pollMs ?? 200, async () => {
    try {
      await look(false);
    } catch (error) {
      log.warn({ err: error }, 'the outbox cannot be read just now');
    }
  });

  return {
    async start() {
      await register();
      stopped = false;
      ticker.start();
    },
    async stop() {
      stopped = true;
      await ticker.stop();
    },
    notify: () => ticker.nudge(),
    async drain() {
      await register();
      const deadline = deadlineFrom(performance.now());
      for (;;) {
        const goal = await observe(db.pool, frontier);
        const doneId = await look(true);
        // Consumers publish too: all is quiet when nothing was added while everything was handled.
        const done = doneId !== null && doneId >= goal;
        if (done && (await observe(db.pool, frontier)) === goal) return;
        deadline();
        await sleep(5);
      }
    },
    async catchUp(name) {
      await register();
      const loop = loops.find(({ consumer }) => consumer.name === name);
      if (!loop) throw new Error(`no consumer is called ${name}`);
      const deadline = deadlineFrom(performance.now());
      const goal = await observe(db.pool, frontier);
      for (;;) {
        const safeId = frontier.safeId;
        if ((await loop.advance(safeId, true, () => false)) && safeId >= goal) return;
        deadline();
        await sleep(2);
        await observe(db.pool, frontier);
      }
    },
    counts: () => Object.fromEntries(loops.map((loop) => [loop.consumer.name, loop.counts()])),
  };
}

function deadlineFrom(beganMs: number): () => void {
  return () => {
    const isOver = performance.now() > beganMs + drainSecondsMax * 1_000;
    if (isOver) throw new Error('the outbox does not become quiet');
  };
}

function requireDistinct(consumers: readonly Consumer[]): void {
  const names = new Set(consumers.map((consumer) => consumer.name));
  if (names.size < consumers.length) throw new Error('two consumers have the same name');
}

/** A new consumer begins with the oldest fact that is still kept. */
async function registerCursors(db: DatabaseHandle, consumers: readonly Consumer[]): Promise<void> {
  await db.write(wholeCell, (tx) =>
    tx.query(
      `insert into platform.outbox_cursor (consumer) select unnest($1::text[])
       on conflict do nothing`,
      [consumers.map((consumer) => consumer.name)],
    ),
  );
}
