import { useEffect, useRef } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { useReport } from '#web/api/reports.ts';
import { isWaiting, type OutboxItem } from './outbox.ts';
import { useOutbox } from './use-outbox.ts';

const againMs = 20_000;
/** A server that is busy or unwell is asked again, as a lost network is. */
const passing = (status: number) => status === 0 || status === 429 || status >= 500;

/** Of this page: the shell and the list both ask for it. */
let isSending = false;

/** Sends what waits: at once, when the network is back, when one comes back to the page. */
export function useSending(): () => void {
  const outbox = useOutbox();
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
      for (const item of mine.items.filter(isWaiting)) {
        const outcome = await outcomeOf(item);
        // Somebody else sits here by now: nothing of it is theirs to send, to keep or to see.
        if (latest.current.writer !== mine.writer) return;
        mine.put(outcome);
      }
    } finally {
      isSending = false;
    }
  });
  const outcomeOf = async (item: OutboxItem): Promise<OutboxItem> => {
    const { body, draft } = item;
    try {
      const { id, number, followCode } = await mutateAsync({
        ...{ body, idempotencyKey: draft.idempotencyKey },
      });
      return { ...item, receipt: { id, number, followCode } };
    } catch (error) {
      const { status, sentence } = problemOf(error);
      return passing(status) ? item : { ...item, refusal: sentence };
    }
  };
  const waits = outbox.isKnown && outbox.items.some(isWaiting);
  useEffect(() => {
    if (!waits) return undefined;
    const again = () => void send.current();
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
  return () => void send.current();
}
