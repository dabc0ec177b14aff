import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

export function useResponsibilityVersions() {
  return useQuery({
    queryKey: ['responsibility', 'versions'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/responsibility/versions', { signal })),
  });
}

/** @param q words sought in the rules; all where empty */
export function useResponsibilityItems(versionId: string | undefined, q: string) {
  const filter = q === '' ? {} : { q };
  return useInfiniteQuery({
    queryKey: ['responsibility', 'items', versionId, filter],
    enabled: versionId !== undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/responsibility/versions/{id}/items', {
          params: {
            path: { id: versionId ?? '' },
            query: { limit: 200, ...filter, ...(pageParam !== undefined && { after: pageParam }) },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export interface Trial {
  readonly category: string;
  readonly area: string;
  /** A version to ask, which may be a draft; else the list in force. */
  readonly version?: string;
}

/** Who would get a matter of this category in this area, and why nobody else. */
export function useResponsibilityTrial(trial: Trial | undefined) {
  return useQuery({
    queryKey: ['responsibility', 'trial', trial],
    enabled: trial !== undefined,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/responsibility/trial', {
          params: { query: trial ?? { category: '', area: '' } },
          signal,
        }),
      ),
  });
}
