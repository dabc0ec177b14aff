import type { Clock } from '../clock/clock.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../log/index.ts';
import { Refusal } from '../refusal/refusal.ts';
import { batchMax, buryMessage, deliverBatch } from './deliver.ts';
import type { Delivery } from './deliver.ts';
import type { Consumer } from './outbox.ts';
import { afterFailure, afterSuccess, isPoison, noTrouble, waitSeconds } from './trouble.ts';
import type { Trouble } from './trouble.ts';

export interface ConsumerCounts {
  readonly handled: number;
  readonly failures: number;
  readonly dead: number;
  /** Ids still to look at; roughly how far behind the consumer is. */
  readonly behind: number;
}

export interface LoopOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/** Brings one consumer forward, and keeps its troubles from the others. */
export class ConsumerLoop {
  readonly consumer: Consumer;
  readonly #options: LoopOptions;
  #trouble: Trouble = noTrouble;
  #notBeforeMs = 0;
  #passedId = 0n;
  #seenSafeId = 0n;
  #counts = { handled: 0, failures: 0, dead: 0 };

  constructor(consumer: Consumer, options: LoopOptions) {
    this.consumer = consumer;
    this.#options = options;
  }

  counts(): ConsumerCounts {
    return { ...this.#counts, behind: Number(this.#seenSafeId - this.#passedId) };
  }

  /**
   * Handles all there is up to `safeId`, a batch at a time, or stops at the first failure.
   *
   * @param impatient tries again at once after a failure instead of waiting: for draining.
   * @returns whether the consumer has nothing left below `safeId`.
   */
  async advance(safeId: bigint, impatient: boolean, stopped: () => boolean): Promise<boolean> {
    this.#seenSafeId = safeId;
    while (this.#passedId < safeId && !stopped()) {
      if (!impatient && this.#options.clock.now().getTime() < this.#notBeforeMs) return false;
      const limit = this.#trouble.singlyUntilId === null ? batchMax : 1;
      const delivery = await deliverBatch(this.#options.db, this.consumer, safeId, limit);
      if (delivery.outcome === 'busy') return false;
      if (delivery.outcome === 'moved') this.#moved(delivery.passedId, delivery.count);
      else if (!(await this.#failed(delivery)) && !impatient) return false;
    }
    return this.#passedId >= safeId;
  }

  #moved(passedId: bigint, count: number): void {
    this.#passedId = passedId;
    this.#counts.handled += count;
    this.#trouble = afterSuccess(this.#trouble, passedId);
    this.#notBeforeMs = 0;
  }

  /** @returns whether the way is free again, because the message at fault was set aside. */
  async #failed(delivery: Extract<Delivery, { outcome: 'failed' }>): Promise<boolean> {
    const { error, messages } = delivery;
    const { db, clock, log } = this.#options;
    const last = messages.at(-1);
    // The database itself is in trouble: no message is to blame, so none may end up dead for it.
    const blameless = !last || (error instanceof Refusal && error.code.startsWith('db.'));
    if (blameless) {
      this.#notBeforeMs = clock.now().getTime() + 1_000;
      throw error;
    }
    this.#counts.failures += 1;
    this.#trouble = afterFailure(this.#trouble, BigInt(last.id));
    const facts = { consumer: this.consumer.name, lastMessage: last.id, err: error };
    if (!isPoison(this.#trouble)) {
      this.#notBeforeMs = clock.now().getTime() + waitSeconds(this.#trouble) * 1_000;
      log.warn(facts, 'a consumer failed and will be tried again');
      return false;
    }
    await buryMessage(db, clock, this.consumer, last, error);
    this.#counts.dead += 1;
    log.error(facts, 'a message was set aside in platform.outbox_dead');
    this.#moved(BigInt(last.id), 0);
    return true;
  }
}
