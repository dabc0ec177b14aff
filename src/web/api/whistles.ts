import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import type { operations } from './schema.gen.ts';

export type WhistleQuery = NonNullable<operations['getAppealsWhistles']['parameters']['query']>;
export type Whistled = NonNullable<
  ReturnType<typeof useWhistles>['data']
>['pages'][number]['items'][number];

/** The open matters to which other bodies were called; asked anew whenever a matter changes. */
export function useWhistles(query: WhistleQuery) {
  return useInfiniteQuery({
    queryKey: ['matters', 'whistles', query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/appeals/whistles', {
          params: { query: { ...query, ...(pageParam !== undefined && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
