import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

const hourMs = 3_600_000;

export function useBodies(enabled = true) {
  return useQuery({
    queryKey: ['bodies'],
    enabled,
    staleTime: hourMs,
    queryFn: ({ signal }) => answerOf(api.GET('/api/bodies', { signal })),
  });
}

export function useCategories(enabled = true) {
  return useQuery({
    queryKey: ['categories'],
    enabled,
    staleTime: hourMs,
    queryFn: ({ signal }) => answerOf(api.GET('/api/categories', { signal })),
  });
}

/** Staff whose name or office holds what was typed. */
export function usePeople(typed: string, enabled = true) {
  const query = { kind: 'staff' as const, limit: 50, ...(typed !== '' && { q: typed }) };
  return useQuery({
    queryKey: ['people', query],
    enabled,
    staleTime: hourMs,
    queryFn: ({ signal }) => answerOf(api.GET('/api/people', { params: { query }, signal })),
  });
}
