import type { Tx } from '../db/database.ts';

/**
 * Work for later or with retries, kept by graphile-worker; enqueued in the caller's transaction.
 */
export interface Jobs {
  enqueue(
    tx: Tx,
    task: string,
    payload: unknown,
    options?: {
      runAt?: Date;
      key?: string;
      attemptsMax?: number;
      /** Jobs of one lane are worked one at a time: slow ones leave hands free for the others. */
      lane?: string;
    },
  ): Promise<void>;
}

/** @param closing says that the program ends: what takes minutes should end with it. */
export type JobHandler = (payload: unknown, closing: AbortSignal) => Promise<void>;

/** A task and, where it repeats, its crontab line (UTC+8 is not assumed; use minutes only). */
export interface JobDeclaration {
  readonly task: string;
  readonly handler: JobHandler;
  readonly crontab?: string;
  /** Also done at each start: what nobody should wait a turn for. */
  readonly atStart?: boolean;
}
