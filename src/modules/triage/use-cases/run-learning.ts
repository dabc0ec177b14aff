import { z } from 'zod';
import { whileWorking } from '#platform/jobs/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { beatLearning, endLearning, type LearningOutcome } from '../data/learning-rows.ts';
import type { TriageParts } from '../parts.ts';
import { learnFromCell } from './learn-from-cell.ts';

const Payload = z.object({ id: z.uuid() });
const beatMs = 2_000;

export type LearningParts = Pick<TriageParts, 'db' | 'clock' | 'matters' | 'shelf' | 'trainApart'>;

/**
 * Learns the model that somebody asked for, and keeps the page told: how far it is, that it was
 * stopped, how it ended.
 *
 * @param closing the program ends: the learning ends with it
 */
export async function runLearning(
  parts: LearningParts,
  payload: unknown,
  closing: AbortSignal,
): Promise<void> {
  const { db, clock } = parts;
  const { id } = Payload.parse(payload);
  const stop = new AbortController();
  const progress: { done: number; all: number | null } = { done: 0, all: null };
  const beat = async () => {
    const found = await db.write(wholeCell, (tx) =>
      beatLearning(tx, id, { at: clock.now(), ...progress }),
    );
    if (found === null || found.cancelled) stop.abort();
    return found;
  };
  const end = (outcome: LearningOutcome, version: string | null) =>
    db.write(wholeCell, (tx) => endLearning(tx, id, { at: clock.now(), outcome, version }));
  if ((await beat()) === null) return;
  const signal = AbortSignal.any([stop.signal, closing]);
  const tell = (done: number, all: number) => void Object.assign(progress, { done, all });
  try {
    const { version } = await whileWorking(beatMs, beat, () =>
      learnFromCell(parts, { seed: 1, signal, tell }),
    );
    await beat();
    await end('learned', version);
  } catch (error) {
    await end(outcomeOf(error, stop.signal, closing), null);
    // Somebody wanted it to end, or there was too little: told on the page, and no fault.
    if (!stop.signal.aborted && !(error instanceof Refusal)) throw error;
  }
}

function outcomeOf(error: unknown, stopped: AbortSignal, closing: AbortSignal): LearningOutcome {
  if (closing.aborted) return 'lost';
  if (stopped.aborted) return 'cancelled';
  return error instanceof Refusal ? 'refused' : 'failed';
}
