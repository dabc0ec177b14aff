import { useMemo, useSyncExternalStore } from 'react';
import { draftKey, findLastWriter, nobody } from '#web/api/device-drafts.ts';
import { useMe } from '#web/api/session.ts';
import { putItem, readOutbox, removeItem, type OutboxItem } from './outbox.ts';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export interface Outbox {
  readonly writer: string;
  readonly items: readonly OutboxItem[];
  /** The server has said who writes: only then is anything sent in their name. */
  readonly isKnown: boolean;
  /** False where the device is full, or forbids it: nothing is changed then. */
  put(item: OutboxItem): boolean;
  remove(idempotencyKey: string): void;
}

/** What this writer has sent and is not with the server yet. */
export function useOutbox(): Outbox {
  const { data: me } = useMe();
  const writer = me === undefined ? findLastWriter(localStorage) : (me.person?.id ?? nobody);
  const raw = useSyncExternalStore(subscribe, () =>
    localStorage.getItem(draftKey('outbox', writer)),
  );
  return useMemo(() => {
    const tell = () => {
      for (const listener of listeners) listener();
    };
    return {
      writer,
      items: raw === null ? [] : readOutbox(localStorage, writer),
      isKnown: me !== undefined,
      put(item) {
        try {
          putItem(localStorage, writer, item);
        } catch {
          return false;
        }
        tell();
        return true;
      },
      remove(key) {
        removeItem(localStorage, writer, key);
        tell();
      },
    };
  }, [raw, writer, me]);
}
