import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { matterQuery, useMatters } from '#web/api/matters.ts';
import { useOnline } from '../../ui/states/OfflineBar.tsx';
import { queryOf } from '../task-lists.ts';
import { useKeeping } from './SendingProvider.tsx';

/** A page that was read within this needs no second reading for the shift. */
const freshMs = 10 * 60_000;

/** Reads today's tasks while there is a network, so that they open where there is none. */
export function TaskKeeper() {
  const client = useQueryClient();
  const online = useOnline();
  const { box } = useKeeping();
  const waiting = useMatters(queryOf('waiting'));
  const assigned = useMatters(queryOf('assigned'));
  const verify = useMatters(queryOf('verify'));
  const ids = [waiting, assigned, verify]
    .flatMap(({ data }) => data?.pages.flatMap(({ items }) => items) ?? [])
    .map(({ id }) => id);
  const wanted = online && typeof box !== 'string' ? [...new Set(ids)].join(' ') : '';
  useEffect(() => {
    let left = false;
    const read = async () => {
      for (const id of wanted.split(' ')) {
        if (left || id === '') return;
        await client.prefetchQuery({ ...matterQuery(id), staleTime: freshMs });
      }
    };
    void read();
    return () => {
      left = true;
    };
  }, [wanted, client]);
  return null;
}
