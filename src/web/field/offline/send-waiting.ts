import { askWriter } from '../../device/ask-writer.ts';
import type { Box } from '../../device/box.ts';
import { isWaiting, matterOf, photosOf, type Entry, type Receipt } from './entry.ts';
import { sendEntry, type Fate } from './send-entry.ts';

/** Nobody is signed in, or somebody else is: what is on this device is not theirs. */
export class NotTheirs extends Error {}

/**
 * Sends what waits in the order in which it was entered, until the network is gone again. What the
 * server will not have stays with its reason; what it took stays as a receipt. Where it stumbles
 * over one, the others go on, but nothing about the same matter overtakes it.
 *
 * @throws NotTheirs when the server says that somebody else, or nobody, is signed in.
 */
export async function sendWaiting(box: Box): Promise<void> {
  const waiting = (await readEntries(box)).filter(isWaiting);
  if (waiting.length === 0) return;
  const signedIn = await askWriter();
  if (signedIn === undefined) return;
  if (signedIn.id !== box.writer) throw new NotTheirs();
  const { serverNow } = signedIn;
  const held = new Set<string>();
  for (const entry of waiting) {
    const matter = matterOf(entry);
    if (matter !== undefined && held.has(matter)) continue;
    const fate = await sendEntry(box, entry, serverNow);
    if (fate.is === 'kept' && fate.status < 500) return;
    if (fate.is === 'kept' && matter !== undefined) held.add(matter);
    await settle(box, entry, fate);
  }
}

export async function readEntries(box: Box): Promise<Entry[]> {
  const entries = await box.list<Entry>('entry');
  return entries.sort((one, other) => one.seq - other.seq);
}

/** Takes an entry and its photos off this device. */
export async function dropEntry(box: Box, { id, body }: Entry): Promise<void> {
  await box.remove('entry', [id]);
  await box.remove('photo', photosOf(body));
}

async function settle(box: Box, entry: Entry, fate: Fate): Promise<void> {
  if (fate.is === 'declined') {
    await box.put('entry', entry.id, { ...entry, refusal: fate.problem.sentence });
  }
  if (fate.is !== 'sent') return;
  const { id, number } = fate.answer as Receipt;
  await box.put('entry', entry.id, { ...entry, receipt: { id, number } });
  await box.remove('photo', photosOf(entry.body));
}
