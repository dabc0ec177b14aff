import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useFresh } from './admin-organisation.ts';
import { answerOf, api } from './client.ts';
import type { operations } from './schema.gen.ts';

export function useClients() {
  return useQuery({
    queryKey: ['clients'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/clients', { signal })),
  });
}

interface NewClient {
  readonly name: string;
  readonly areaCode: string;
  readonly actions: string[];
}

export function useAddClient() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: NewClient) => answerOf(api.POST('/api/clients', { body })),
    onSuccess,
  });
}

export function useRevokeClient() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(api.DELETE('/api/clients/{id}', { params: { path: { id } } })),
    onSuccess,
  });
}

export function useWebhooks() {
  return useQuery({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/webhooks', { signal })),
  });
}

interface NewWebhook {
  readonly title: string;
  readonly url: string;
  readonly topics: string[];
  readonly areaCode: string;
}

export function useAddWebhook() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: NewWebhook) => answerOf(api.POST('/api/webhooks', { body })),
    onSuccess,
  });
}

export function useSwitchWebhook() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: ({ id, on }: { readonly id: string; readonly on: boolean }) =>
      answerOf(api.PATCH('/api/webhooks/{id}', { params: { path: { id } }, body: { on } })),
    onSuccess,
  });
}

export function useForgetWebhook() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(api.DELETE('/api/webhooks/{id}', { params: { path: { id } } })),
    onSuccess,
  });
}

/** The audit log, newest first. */
export type AuditFilter = Omit<
  NonNullable<operations['getAudit']['parameters']['query']>,
  'cursor' | 'limit'
>;

export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: 50, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answerOf(api.GET('/api/audit', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
