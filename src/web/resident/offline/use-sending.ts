import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { nobody } from '#web/api/device-drafts.ts';
import { problemOf } from '#web/api/problem.ts';
import { useReport } from '#web/api/reports.ts';
import { alone } from '../../device/alone.ts';
import { askWriter } from '../../device/ask-writer.ts';
import { isPassing } from '../../device/is-passing.ts';
import { isLocal } from '../../device/local-names.ts';
import { reportBody } from '../report-draft.ts';
import { isWaiting, readOutbox, receipted, type OutboxItem } from './outbox.ts';
import { keptPhotos } from './PhotoKeeper.tsx';
import { useOutbox, type Outbox } from './use-outbox.ts';

const againMs = 20_000;
const hasFailed = ({ state }: Query) => state.error !== null;

function renamed({ draft, ...item }: OutboxItem, names: readonly string[]): OutboxItem {
  return { ...item, draft: { ...draft, attachments: [...names] } };
}

/** Of this page: the shell and the list both ask for it. */
let isSending = false;

/** Sends what waits: at once, when the network is back, when one comes back to the page. */
export function useSending(): () => void {
  const outbox = useOutbox();
  const client = useQueryClient();
  const { mutateAsync } = useReport();
  const latest = useRef(outbox);
  useEffect(() => {
    latest.current = outbox;
  });
  const send = useRef(async () => {
    const mine = latest.current;
    if (isSending || !mine.isKnown) return;
    isSending = true;
    try {
      const signedIn = await askWriter();
      if (signedIn === undefined) return;
      if ((signedIn.id ?? nobody) !== mine.writer) {
        // The page learns who sits here; what is on the device waits for whoever wrote it.
        await client.invalidateQueries({ queryKey: ['me'] });
        return;
      }
      // Another page of this browser may have sent some of it meanwhile: what is there now counts.
      await alone(async () => {
        for (const item of readOutbox(localStorage, mine.writer).filter(isWaiting)) {
          const outcome = await outcomeOf(item, mine);
          // Somebody else sits here by now: nothing of it is theirs to send, to keep or to see.
          if (latest.current.writer !== mine.writer) return;
          mine.put(outcome);
        }
      });
      // The page may have taken a failed question for a lost network: it looks again.
      void client.refetchQueries({ type: 'active', predicate: hasFailed });
    } finally {
      isSending = false;
    }
  });
  const outcomeOf = async (waiting: OutboxItem, { writer, put }: Outbox): Promise<OutboxItem> => {
    let item = waiting;
    try {
      if (item.draft.attachments.some(isLocal)) {
        await (
          await keptPhotos()
        ).handInPhotos(writer, item.draft.attachments, (attachments) => {
          item = renamed(item, attachments);
          put(item);
        });
      }
      const { id, number, followCode } = await mutateAsync({
        body: reportBody(item.draft, writer !== nobody),
        idempotencyKey: item.draft.idempotencyKey,
      });
      return receipted(item, { id, number, followCode });
    } catch (error) {
      const { status, sentence } = problemOf(error);
      return isPassing(status) ? item : { ...item, refusal: sentence };
    }
  };
  const waits = outbox.isKnown && outbox.items.some(isWaiting);
  useRounds(waits, () => void send.current());
  return () => void send.current();
}

/** Tries again while something waits: now and then, with the network, and when one comes back. */
function useRounds(waits: boolean, send: () => void): void {
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (!waits) return undefined;
    const again = () => latest.current();
    if (navigator.onLine) again();
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    const timer = setInterval(again, againMs);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      clearInterval(timer);
    };
  }, [waits]);
}
