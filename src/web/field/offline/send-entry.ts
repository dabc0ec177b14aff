import { uploadFile } from '#web/api/files.ts';
import { problemOf, type Problem } from '#web/api/problem.ts';
import { postNow } from '#web/api/sending.ts';
import type { Box } from '../../device/box.ts';
import { isPassing } from '../../device/is-passing.ts';
import { bodyToSend, photosOf, withTime, type Entry } from './entry.ts';

export type Fate =
  | { readonly is: 'sent'; readonly answer: unknown }
  /** No answer, or one that another time will bring a better one. */
  | { readonly is: 'kept'; readonly status: number }
  | { readonly is: 'declined'; readonly problem: Problem };

/** How long an answer is waited for: the entry is on this device and goes again. */
const answerMs = 20_000;
const uploadMs = 90_000;

type Note = (entry: Entry) => Promise<void>;

export interface KeptPhoto {
  readonly name: string;
  readonly type: string;
}

/**
 * Hands in the photos of an entry, then the entry. Each thing the server takes is noted before
 * the next is sent, so that being cut off anywhere and beginning again does nothing twice.
 *
 * @param serverNow ms since 1970 by the server's clock, null where it is not known.
 * @param note writes down how far it is; a device that is full sends without.
 */
export async function sendEntry(
  box: Box,
  entry: Entry,
  serverNow: number | null,
  note: Note = (noted) => box.put('entry', noted.id, noted),
): Promise<Fate> {
  try {
    const photographed = await withPhotos(box, timed(entry, serverNow), note);
    const ready = { ...photographed, tried: true } as const;
    await note(ready);
    const { path, id } = ready;
    const outgoing = { path, body: bodyToSend(ready), idempotencyKey: id };
    return { is: 'sent', answer: await postNow(outgoing, answerMs) };
  } catch (error) {
    const problem = problemOf(error);
    if (isPassing(problem.status)) return { is: 'kept', status: problem.status };
    return { is: 'declined', problem };
  }
}

function timed(entry: Entry, serverNow: number | null): Entry {
  return serverNow === null ? entry : withTime(entry, { here: Date.now(), server: serverNow });
}

async function withPhotos(box: Box, entry: Entry, note: Note): Promise<Entry> {
  let ready = entry;
  for (const id of photosOf(entry.body)) {
    if (ready.uploaded[id] !== undefined) continue;
    const photo = await box.find<KeptPhoto>('photo', id);
    const bytes = await box.findBlob('photo', id);
    if (photo === null || bytes === null) continue;
    const file = new File([bytes], photo.name, { type: photo.type });
    const taken = await uploadFile(file, AbortSignal.timeout(uploadMs));
    ready = { ...ready, uploaded: { ...ready.uploaded, [id]: taken.id } };
    await note(ready);
  }
  return ready;
}
