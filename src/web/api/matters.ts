import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { useSendingWay } from './sending.ts';
import type { ClockQuery, MatterFilter, MatterQuery, RouteQuery } from './types.ts';

/** Keys under which answers are kept; what begins with `matters` is asked anew after a change. */
export const matterKeys = {
  all: ['matters'] as const,
  page: (id: string) => ['matters', 'page', id] as const,
};

/** A list that grows page by page. */
export function useMatters(query: Omit<MatterQuery, 'cursor'>) {
  return useInfiniteQuery({
    queryKey: ['matters', 'list', query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const paged = pageParam === undefined ? query : { ...query, cursor: pageParam };
      return answerOf(api.GET('/api/matters', { params: { query: paged }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useMatterCounts(filter: MatterFilter) {
  return useQuery({
    queryKey: ['matters', 'counts', filter],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/matters/counts', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Of the open ones a filter finds: how many have each colour on their clock. */
export function useClockCounts(filter: ClockQuery) {
  return useQuery({
    queryKey: ['matters', 'clocks', filter],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/matters/clocks', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** How one matter is asked for, alone or among many. */
export function matterQuery(id: string) {
  return queryOptions({
    queryKey: matterKeys.page(id),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/matters/{id}', { params: { path: { id } }, signal })),
  });
}

export function useMatter(id: string, wanted = true) {
  return useQuery({ ...matterQuery(id), enabled: wanted });
}

/** Matters that read like this one, of those that I work on. */
export function useAlike(id: string | null) {
  return useQuery({
    queryKey: ['matters', 'alike', id],
    enabled: id !== null,
    // A hint beside the matter: where it does not come, nothing is missing.
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/appeals/{id}/alike', { params: { path: { id: id ?? '' } }, signal })),
  });
}

/** Follows a matter, or stops following it. */
export function useFollow(id: string) {
  const client = useQueryClient();
  const path = '/api/matters/{id}/subscription';
  const init = { params: { path: { id } } };
  return useMutation({
    mutationFn: (wanted: boolean) =>
      answerOf<unknown>(wanted ? api.PUT(path, init) : api.DELETE(path, init)),
    onSettled: () => client.invalidateQueries({ queryKey: matterKeys.all }),
  });
}

interface Act {
  /** For a list of what waits to be sent. */
  readonly title: string;
  readonly action: string;
  readonly input: Record<string, unknown>;
  readonly expectedVersion: number;
  /** The same key again returns the first answer: a second press changes nothing. */
  readonly idempotencyKey: string;
}

/** Under which the actions of a matter lie. */
export const actionsOf = (id: string) => `/api/matters/${id}/actions/`;

/** Takes one action on a matter, then asks for everything it may have changed. */
export function useAct(id: string) {
  const { send } = useSendingWay();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ title, action, input, expectedVersion, idempotencyKey }: Act) =>
      send({
        ...{ title, idempotencyKey, body: { input, expectedVersion } },
        path: `${actionsOf(id)}${action}`,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: matterKeys.all }),
  });
}

/** The reporter's contact in clear: the server logs who asked, and why. */
export function useContact(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answerOf(
        api.POST('/api/matters/{id}/contact', { params: { path: { id } }, body: { reason } }),
      ),
  });
}

/** Whom the responsibility list names for it, as it is or as it would be with these. */
export function useRouteProposals(id: string, given: RouteQuery = {}, wanted = true) {
  return useQuery({
    queryKey: ['matters', 'route', id, given],
    enabled: wanted,
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: given };
      return answerOf(api.GET('/api/appeals/{id}/route', { params, signal }));
    },
  });
}
