import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import type { operations } from './schema.gen.ts';

/** What neighbours may know of each other's matters. */
export type Wanted = operations['postAppealsSimilar']['requestBody']['content']['application/json'];
export type SimilarMatter = NonNullable<ReturnType<typeof useSimilar>['data']>['items'][number];
export type AnsweredMatter = NonNullable<
  ReturnType<typeof useAnswered>['data']
>['pages'][number]['items'][number];

/** Open matters around that may be the same thing; not asked before there is enough to go by. */
export function useSimilar(wanted: Wanted | null) {
  return useQuery({
    queryKey: ['neighbours', 'similar', wanted],
    enabled: wanted !== null,
    // A hint: where it does not come, the report is sent all the same.
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/appeals/similar', { body: wanted ?? { detail: '' }, signal })),
  });
}

export function useJoin() {
  return useMutation({
    mutationFn: async ({ id, text }: { readonly id: string; readonly text: string }) => {
      const body = text.trim() === '' ? {} : { text: text.trim() };
      const params = { path: { id } };
      return { id, ...(await answerOf(api.POST('/api/appeals/{id}/join', { params, body }))) };
    },
  });
}

/** What I joined, with how far it is; asked with the reports of one's own. */
export function useJoined() {
  return useQuery({
    queryKey: ['matters', 'joined'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/appeals/joined', { signal })),
  });
}

export interface AnsweredFilter {
  readonly areaCode?: string;
  readonly category?: string;
}

export function useAnswered(filter: AnsweredFilter) {
  return useInfiniteQuery({
    queryKey: ['neighbours', 'answered', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/appeals/answered', {
          params: { query: { ...filter, ...(pageParam !== undefined && { before: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useProgress(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['neighbours', 'progress', id],
    enabled,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/appeals/{id}/progress', { params: { path: { id } }, signal })),
  });
}
