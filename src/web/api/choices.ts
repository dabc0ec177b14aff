import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

const hourMs = 3_600_000;

export function useBodies() {
  return useQuery({
    queryKey: ['bodies'],
    staleTime: hourMs,
    queryFn: ({ signal }) => answerOf(api.GET('/api/bodies', { signal })),
  });
}

export function useCategories() {
  return useQuery({
    queryKey: ['categories'],
    staleTime: hourMs,
    queryFn: ({ signal }) => answerOf(api.GET('/api/categories', { signal })),
  });
}
