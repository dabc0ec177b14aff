import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

const queryKey = ['messages'];
/** As many as the server gives: messages of one matter belong together, and so on one page. */
const pageSize = 100;

/** One thing that somebody was told. */
export type Message = NonNullable<
  ReturnType<typeof useMessages>['data']
>['pages'][number]['items'][number];

/** How many messages are still unread; nobody's where nobody is signed in. */
export function useUnread(signedIn: boolean) {
  return useQuery({
    queryKey: [...queryKey, 'unread'],
    enabled: signedIn,
    refetchInterval: 60_000,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/notifications', { params: { query: { limit: 1 } }, signal })),
    select: ({ unread }) => unread,
  });
}

export function useMessages() {
  return useInfiniteQuery({
    queryKey: [...queryKey, 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answerOf(api.GET('/api/notifications', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Marks these as read, or all there are when none are named. */
export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[] | undefined) =>
      answerOf(
        api.POST('/api/notifications/read', { body: ids === undefined ? {} : { ids: [...ids] } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}
