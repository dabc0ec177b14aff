import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import type { operations } from './schema.gen.ts';

export type Category =
  operations['getCategories']['responses'][200]['content']['application/json']['items'][number];
type CategoryBody = operations['putCategories']['requestBody']['content']['application/json'];

/** Adds a category, or changes the one at this path. */
export function useSaveCategory() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CategoryBody) => answerOf(api.PUT('/api/categories', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['categories'] }),
  });
}

/** Takes up what is missing of the catalogue that comes with the platform. */
export function useAdoptCatalogue() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/categories/shipped')),
    onSuccess: () => client.invalidateQueries({ queryKey: ['categories'] }),
  });
}
