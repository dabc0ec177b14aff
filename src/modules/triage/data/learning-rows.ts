import type { Tx } from '#platform/db/database.ts';

/** Refused: there was too little to learn from. Lost: its program ended without a word. */
export type LearningOutcome = 'learned' | 'refused' | 'failed' | 'cancelled' | 'lost';

export interface LearningRow {
  readonly id: string;
  readonly askedAt: Date;
  readonly stepsDone: number;
  /** Null until the first step is done. */
  readonly stepsAll: number | null;
  readonly cancelledAt: Date | null;
  readonly endedAt: Date | null;
  readonly outcome: LearningOutcome | null;
  /** What was learned. */
  readonly version: string | null;
}

/** The newest one asked for; null before the first. */
export async function findLearning(tx: Tx): Promise<LearningRow | null> {
  const [row] = await tx.query<LearningRow>(
    `select id, asked_at as "askedAt", steps_done as "stepsDone", steps_all as "stepsAll",
       cancelled_at as "cancelledAt", ended_at as "endedAt", outcome, version
     from triage.learning order by asked_at desc, id desc limit 1`,
  );
  return row ?? null;
}

/** False where one is at work already. */
export async function insertLearning(
  tx: Tx,
  { id, askedBy, at }: { readonly id: string; readonly askedBy: string; readonly at: Date },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into triage.learning (id, asked_by, asked_at, beat_at) values ($1, $2, $3, $3)
     on conflict do nothing returning id`,
    [id, askedBy, at],
  );
  return rows.length > 0;
}

/** Says that it goes on; null where it has ended, else whether somebody wants it to. */
export async function beatLearning(
  tx: Tx,
  id: string,
  beat: { readonly at: Date; readonly done: number; readonly all: number | null },
): Promise<{ readonly cancelled: boolean } | null> {
  const [row] = await tx.query<{ cancelled: boolean }>(
    `update triage.learning set beat_at = $2, steps_done = $3, steps_all = $4
     where id = $1 and ended_at is null returning cancelled_at is not null as cancelled`,
    [id, beat.at, beat.done, beat.all],
  );
  return row ?? null;
}

export async function cancelLearning(tx: Tx, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `update triage.learning set cancelled_at = coalesce(cancelled_at, $1)
     where ended_at is null returning id`,
    [at],
  );
  return rows.length > 0;
}

export async function endLearning(
  tx: Tx,
  id: string,
  end: {
    readonly at: Date;
    readonly outcome: LearningOutcome;
    readonly version: string | null;
  },
): Promise<void> {
  await tx.query(
    `update triage.learning set ended_at = $2, outcome = $3, version = $4
     where id = $1 and ended_at is null`,
    [id, end.at, end.outcome, end.version],
  );
}

/** Those that have given no sign of life since then are over. */
export async function endSilentLearning(tx: Tx, since: Date, at: Date): Promise<void> {
  await tx.query(
    `update triage.learning set ended_at = $2, outcome = 'lost'
     where ended_at is null and beat_at < $1`,
    [since, at],
  );
}
