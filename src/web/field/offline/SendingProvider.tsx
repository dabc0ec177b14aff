import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { newKey } from '#web/api/new-key.ts';
import { Problem } from '#web/api/problem.ts';
import { SendingContext, useSendingWay, type Outgoing, type Sending } from '#web/api/sending.ts';
import { alone } from '../../device/alone.ts';
import { askWriter } from '../../device/ask-writer.ts';
import type { Box } from '../../device/box.ts';
import { isLocal, localName } from '../../device/local-names.ts';
import { isWaiting, matterOf, type Entry } from './entry.ts';
import { fullDevice } from './refusals.ts';
import { sendEntry } from './send-entry.ts';
import { dropEntry, NotTheirs, readEntries, sendWaiting } from './send-waiting.ts';
import { useBox, type BoxState } from './use-box.ts';

const againMs = 15_000;

/** What this phone keeps of what was entered, for the pages that show it. */
export interface Keeping {
  readonly box: BoxState;
  readonly entries: readonly Entry[];
  sendNow(): void;
  drop(entry: Entry): Promise<void>;
}

const KeepingContext = createContext<Keeping | null>(null);

export function useKeeping(): Keeping {
  const keeping = useContext(KeepingContext);
  if (keeping === null) throw new Error('useKeeping needs a SendingProvider around it');
  return keeping;
}

/**
 * Whatever is entered in the field is on the phone before it is sent, and leaves it when the
 * server has it: no tunnel, dead battery or closed page loses it, and nothing arrives twice.
 */
export function SendingProvider({ children }: { readonly children: ReactNode }) {
  const straight = useSendingWay();
  const box = useBox();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const client = useQueryClient();
  const reload = async (of: Box) => setEntries(await readEntries(of));
  const round = useRef(async () => {});
  round.current = async () => {
    if (typeof box === 'string') return;
    try {
      await alone(() => sendWaiting(box));
      await reload(box);
    } catch (error) {
      if (!(error instanceof NotTheirs)) throw error;
      // Whoever is signed in now is asked anew; what was kept is locked by that answer.
      await client.resetQueries();
    }
  };
  const waits = entries.some(isWaiting);
  useEffect(() => {
    setEntries([]);
    if (typeof box !== 'string') void reload(box).then(() => round.current());
  }, [box]);
  useRounds(waits, () => void round.current());
  useEffect(() => {
    if (!waits) void client.invalidateQueries({ queryKey: ['matters'] });
  }, [waits, client]);
  const sending = useMemo<Sending>(() => {
    if (typeof box === 'string') return straight;
    return {
      send: <Answer,>(outgoing: Outgoing) =>
        once(outgoing, () =>
          keepAndSend(box, outgoing).finally(() => reload(box)),
        ) as Promise<Answer>,
      waitingAt: (path) =>
        entries.filter((one) => isWaiting(one) && one.path.startsWith(path)).map(titleOf),
      takeFile: (file) => keepFile(box, file),
      pictureOf: (id) => (isLocal(id) ? pictureIn(box, id) : straight.pictureOf(id)),
      begun: (path) => box.find('draft', path),
      keepBegun: (path, values) =>
        values === null ? box.remove('draft', [path]) : box.put('draft', path, values),
    };
  }, [box, entries, straight]);
  const keeping = useMemo<Keeping>(
    () => ({
      box,
      entries,
      sendNow: () => void round.current(),
      async drop(entry) {
        if (typeof box === 'string') return;
        await dropEntry(box, entry);
        await reload(box);
      },
    }),
    [box, entries],
  );
  return (
    <SendingContext value={sending}>
      <KeepingContext value={keeping}>{children}</KeepingContext>
    </SendingContext>
  );
}

const titleOf = ({ title }: Entry) => title;

/** What is being sent and has no answer yet, by its key. */
const onTheirWay = new Map<string, Promise<unknown>>();

/** A second tap, faster than the page is drawn, waits for the answer to the first. */
function once({ idempotencyKey: key }: Outgoing, send: () => Promise<unknown>): Promise<unknown> {
  const before = onTheirWay.get(key);
  if (before !== undefined) return before;
  const sent = send().finally(() => onTheirWay.delete(key));
  onTheirWay.set(key, sent);
  return sent;
}

/** Tries again while something waits: now and then, with the network, and when one comes back. */
function useRounds(waits: boolean, round: () => void): void {
  const latest = useRef(round);
  latest.current = round;
  useEffect(() => {
    if (!waits) return undefined;
    const again = () => latest.current();
    const timer = setInterval(again, againMs);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [waits]);
}

/**
 * On the device first, whoever is sending something else; then to the server: null when it stays
 * for a later round.
 */
async function keepAndSend(box: Box, outgoing: Outgoing): Promise<unknown> {
  const { idempotencyKey: id, ...rest } = outgoing;
  const before = await readEntries(box);
  const seq = Math.max(0, ...before.map((one) => one.seq)) + 1;
  const entry: Entry = { ...rest, id, seq, madeAt: Date.now(), uploaded: {} };
  const kept = await box.put('entry', id, entry).then(
    () => true,
    () => false,
  );
  if (kept && !navigator.onLine) return null;
  return alone(() => (kept ? sendKept(box, entry, before) : sendUnkept(box, entry)));
}

async function sendKept(box: Box, entry: Entry, before: readonly Entry[]): Promise<unknown> {
  if (isBehind(entry, before)) return null;
  // A browser may say that it is online in a tunnel: what never left knows later when it was made.
  const signedIn = await askWriter();
  if (signedIn?.id !== box.writer) return null;
  // A round that ran meanwhile may have taken it along.
  const now = await box.find<Entry>('entry', entry.id);
  if (now === null || !isWaiting(now)) return null;
  const fate = await sendEntry(box, now, signedIn.serverNow);
  if (fate.is === 'kept') return null;
  if (fate.is === 'declined') {
    // Its photos stay: the form is still open, and is sent again.
    await box.remove('entry', [entry.id]);
    throw fate.problem;
  }
  await dropEntry(box, entry);
  return fate.answer;
}

/** A device that is full sends at once, or says that it is full. */
async function sendUnkept(box: Box, entry: Entry): Promise<unknown> {
  const fate = await sendEntry(box, entry, null, () => Promise.resolve());
  if (fate.is === 'kept') throw fullDevice();
  if (fate.is === 'declined') throw fate.problem;
  await dropEntry(box, entry);
  return fate.answer;
}

/** What waits about the same matter goes first. */
function isBehind(entry: Entry, before: readonly Entry[]): boolean {
  const matter = matterOf(entry);
  return matter !== undefined && before.some((one) => isWaiting(one) && matterOf(one) === matter);
}

async function keepFile(box: Box, file: File) {
  const id = localName(newKey());
  try {
    await box.put('photo', id, { name: file.name, type: file.type }, file);
  } catch {
    throw fullDevice();
  }
  const kind = file.type === 'application/pdf' ? ('document' as const) : ('photo' as const);
  return { id, kind };
}

async function pictureIn(box: Box, id: string): Promise<string> {
  const bytes = await box.findBlob('photo', id);
  if (bytes === null) throw new Problem(404, undefined);
  return URL.createObjectURL(new Blob([bytes]));
}
