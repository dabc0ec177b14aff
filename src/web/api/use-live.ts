import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { matterKeys } from './matters.ts';
import type { Stage } from './types.ts';

const changed = 'matter.changed';
const topics = [changed, 'notification.sent'];
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
  useEffect(() => {
    const source = new EventSource(`/api/live?topics=${topics.join(',')}`);
    let pending: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      pending ??= setTimeout(() => {
        pending = undefined;
        void client.invalidateQueries({ queryKey: matterKeys.all });
        void client.invalidateQueries({ queryKey: ['messages'] });
      }, gatherMs);
    };
    source.addEventListener('open', () => setConnected(true));
    source.addEventListener('error', () => setConnected(false));
    source.addEventListener(changed, ({ data }: MessageEvent<string>) => {
      told.current?.(JSON.parse(data) as LiveStep);
    });
    for (const topic of [...topics, 'reset']) source.addEventListener(topic, refresh);
    return () => {
      clearTimeout(pending);
      source.close();
    };
  }, [client]);
  return connected;
}
