import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import type { MatterFilter } from './types.ts';

const queryKey = ['saved-views'];

export function useSavedViews() {
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => answerOf(api.GET('/api/matters/views', { signal })),
  });
}

interface NewView {
  readonly name: string;
  readonly filter: MatterFilter;
}

export function useSaveView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (view: NewView) =>
      answerOf(api.POST('/api/matters/views', { body: { ...view, shared: false } })),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}

export function useRemoveView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(api.DELETE('/api/matters/views/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}
