import { useMutation, useQuery } from '@tanstack/react-query';
import { useFresh } from './admin-organisation.ts';
import { answerOf, api } from './client.ts';
import type { Sentence } from './types.ts';

export function useCapacities() {
  return useQuery({
    queryKey: ['capacities'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/capacities', { signal })),
  });
}

/** All actions there are, in words; asked only by those who may decide on them. */
export function useActions(enabled: boolean) {
  return useQuery({
    queryKey: ['actions'],
    enabled,
    staleTime: Infinity,
    queryFn: ({ signal }) => answerOf(api.GET('/api/actions', { signal })),
  });
}

export interface CapacityWish {
  readonly title: Sentence;
  readonly clearance: number;
  readonly secondFactorRequired: boolean;
  readonly actions: string[];
}

export function useSaveCapacity(capacity: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: CapacityWish) =>
      answerOf(api.PUT('/api/capacities/{capacity}', { params: { path: { capacity } }, body })),
    onSuccess,
  });
}
