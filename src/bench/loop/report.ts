import { wallClock } from '#platform/clock/clock.ts';
import { createIds } from '#platform/ids/ids.ts';
import { openCaller, runRound, type RoundFigures } from './clients.ts';
import type { RawLimit } from './raw.ts';
import { placeAt } from './seed.ts';
import { messages } from './texts.ts';

export const reportWorkers = 16;

const ids = createIds(wallClock);

/** The body of a report as the resident's page sends it. */
export function reportBody(text: string, share: number): string {
  return JSON.stringify({ channel: 'resident', detail: text, point: placeAt(share) });
}

/** (a) The raw limit: each worker inserts the bytes of a report and commits. */
export function rawRound(raw: RawLimit, seconds: number): Promise<RoundFigures> {
  const text = messages(1);
  let share = 0;
  return runRound(reportWorkers, seconds, (worker) => {
    share = (share + 0.618) % 1;
    return raw.insert(worker, reportBody(text.next().value, share));
  });
}

/** (b) Reports by HTTP: validation, permission, event, clock, outbox and evidence included. */
export async function reportRound(
  url: string,
  cookie: string,
  seconds: number,
): Promise<RoundFigures> {
  const text = messages(2);
  const headers = { cookie, origin: url };
  const callers = Array.from({ length: reportWorkers }, () => openCaller(url, headers));
  let share = 0;
  try {
    return await runRound(reportWorkers, seconds, async (worker) => {
      share = (share + 0.618) % 1;
      const answer = await callers[worker]?.ask('POST', '/api/appeals', {
        body: reportBody(text.next().value, share),
        headers: { 'idempotency-key': ids.next() },
      });
      if (answer?.status !== 201) throw new Error(`a report was answered ${answer?.body}`);
    });
  } finally {
    await Promise.all(callers.map((caller) => caller.close()));
  }
}
