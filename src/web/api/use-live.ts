import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { matterKeys } from './matters.ts';
import { useMe } from './session.ts';
import type { Stage } from './types.ts';

const changed = 'matter.changed';
const topics = [changed, 'notification.sent'];
/** What the server says when it no longer knows all that a reader missed. */
const missedTooMuch = 'reload';
const reopenLeastMs = 2_000;
const reopenMostMs = 60_000;
/** Many changes in one moment are asked for once. */
const gatherMs = 1_000;

/** A step of a matter that this reader may see, as it happens. */
export interface LiveStep {
  readonly matterId: string;
  readonly areaCode: string;
  /** Null where the matter is new. */
  readonly fromStage: Stage | null;
  readonly stage: Stage;
}

/**
 * Hears of changes while the page is open and asks for what changed. True while connected.
 * @param onStep is told of each step at once, for pages that show that something moves
 */
export function useLive(onStep?: (step: LiveStep) => void): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(false);
  const told = useRef(onStep);
  told.current = onStep;
  // Whoever sits here now hears what they may see: never what somebody before them might.
  const { data: me } = useMe();
  const hearer = me?.person?.id;
  useEffect(() => {
    let pending: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      pending ??= setTimeout(() => {
        pending = undefined;
        void client.invalidateQueries({ queryKey: matterKeys.all });
        void client.invalidateQueries({ queryKey: ['messages'] });
      }, gatherMs);
    };
    const close = hear({
      onConnected: setConnected,
      onStep: (step) => told.current?.(step),
      onChange: refresh,
    });
    return () => {
      clearTimeout(pending);
      close();
    };
  }, [client, hearer]);
  return connected;
}

interface Hearing {
  onConnected(connected: boolean): void;
  onStep(step: LiveStep): void;
  /** Something changed, or too much was missed to tell what. */
  onChange(): void;
}

/** Opens the stream, and again when the browser has given it up; returns what closes it. */
function hear({ onConnected, onStep, onChange }: Hearing): () => void {
  let source: EventSource | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = reopenLeastMs;
  const open = () => {
    source = new EventSource(`/api/live?topics=${topics.join(',')}`);
    source.addEventListener('open', () => {
      // What happened while nothing was heard is asked for.
      if (pauseMs > reopenLeastMs) onChange();
      pauseMs = reopenLeastMs;
      onConnected(true);
    });
    source.addEventListener('error', () => {
      onConnected(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      // After an answer that is no stream, such as a gateway's 502, no browser asks again.
      clearTimeout(reopening);
      reopening = setTimeout(open, pauseMs);
      pauseMs = Math.min(2 * pauseMs, reopenMostMs);
    });
    source.addEventListener(changed, ({ data }: MessageEvent<string>) => {
      onStep(JSON.parse(data) as LiveStep);
    });
    for (const name of [...topics, missedTooMuch]) source.addEventListener(name, onChange);
  };
  open();
  return () => {
    clearTimeout(reopening);
    source?.close();
  };
}
