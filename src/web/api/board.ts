import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

const pollMs = 60_000;

/** Renewed by live messages, and every minute should they not come through. */
export function useBoard(area: string | undefined) {
  return useQuery({
    queryKey: ['matters', 'board', area],
    refetchInterval: pollMs,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/board', { params: { query: area ? { area } : {} }, signal })),
  });
}
