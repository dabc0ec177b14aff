import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import type { BoardQuery } from './types.ts';

const pollMs = 60_000;

/** Renewed by live messages, and every minute should they not come through. */
export function useBoard(query: BoardQuery) {
  return useQuery({
    queryKey: ['matters', 'board', query],
    refetchInterval: pollMs,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answerOf(api.GET('/api/board', { params: { query }, signal })),
  });
}
