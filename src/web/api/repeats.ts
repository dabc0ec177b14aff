import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { matterKeys } from './matters.ts';

export interface RepeatFilter {
  readonly days: number;
  readonly least: number;
  readonly page: number;
}

/** Places where matters of one category come up again and again. */
export function usePlaceRepeats(by: 'address' | 'area', filter: RepeatFilter) {
  return useQuery({
    queryKey: [...matterKeys.all, 'repeats', by, filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/triage/repeats/places', { params: { query: { by, ...filter } }, signal }),
      ),
  });
}

export type PlaceRepeat = NonNullable<ReturnType<typeof usePlaceRepeats>['data']>['items'][number];

/** People who report again and again; their names come masked. */
export function usePersonRepeats(filter: RepeatFilter) {
  return useQuery({
    queryKey: [...matterKeys.all, 'repeats', 'people', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/triage/repeats/people', { params: { query: filter }, signal })),
  });
}

export type PersonRepeat = NonNullable<
  ReturnType<typeof usePersonRepeats>['data']
>['items'][number];
