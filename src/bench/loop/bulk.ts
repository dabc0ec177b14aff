import type { Actor } from '#platform/permit/actor.ts';
import type { CellProcess } from '../../composition/process.ts';
import type { RawLimit } from './raw.ts';
import { reportBody } from './report.ts';
import { placeAt } from './seed.ts';
import { messages } from './texts.ts';

const batch = 500;

/** Rows a second by raw `unnest` inserts, two connections side by side. */
export async function rawBulk(raw: RawLimit, rows: number): Promise<number> {
  const text = messages(4);
  const began = performance.now();
  const lane = async (worker: number) => {
    for (let done = 0; done < rows / 2; done += batch) {
      const texts = Array.from({ length: batch }, (_, index) =>
        reportBody(text.next().value, (index * 0.618) % 1),
      );
      await raw.insertMany(worker, texts);
    }
  };
  await Promise.all([lane(0), lane(1)]);
  return rows / ((performance.now() - began) / 1000);
}

/** Matters a second by bulk intake: the same path as a click, in larger commits. */
export async function bulkIntake(
  { cell }: CellProcess,
  actor: Actor,
  rows: number,
  seed: number,
): Promise<number> {
  const text = messages(seed);
  const began = performance.now();
  for (let done = 0; done < rows; done += batch * 4) {
    const requests = Array.from({ length: Math.min(batch * 4, rows - done) }, (_, index) =>
      cell.appeals.reportRequest(actor, {
        channel: 'resident',
        detail: text.next().value,
        point: placeAt(((done + index) * 0.618) % 1),
        attachments: [],
        anonymous: false,
      }),
    );
    for (const result of await cell.matters.api.actMany(requests)) {
      if (result.status === 'rejected') throw result.reason;
    }
  }
  return rows / ((performance.now() - began) / 1000);
}
