import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { matterKeys } from './matters.ts';

const topics = ['matter.changed', 'notification.sent'];
/** Many changes in one moment are asked for once. */
const gatherMs = 1_000;

/** Hears of changes while the page is open and asks for what changed. True while connected. */
export function useLive(): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(false);
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
    for (const topic of [...topics, 'reset']) source.addEventListener(topic, refresh);
    return () => {
      clearTimeout(pending);
      source.close();
    };
  }, [client]);
  return connected;
}
