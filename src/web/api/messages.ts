import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

const queryKey = ['messages'];

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
      const query = { limit: 30, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answerOf(api.GET('/api/notifications', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Marks all as read. */
export function useReadAll() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/notifications/read', { body: {} })),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}
