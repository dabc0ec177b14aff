import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

/** Themes that suddenly grow in an area; '' is wherever one sees. */
export function useSurges(area: string) {
  return useQuery({
    queryKey: ['matters', 'surges', area],
    // The last seven days do not change by one step of one matter.
    staleTime: 5 * 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/triage/surges', { params: { query: area === '' ? {} : { area } }, signal }),
      ),
  });
}

export type Surge = NonNullable<ReturnType<typeof useSurges>['data']>['items'][number];
