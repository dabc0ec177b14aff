import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { matterKeys } from './matters.ts';
import type { ReportBody } from './types.ts';

interface Report {
  readonly body: ReportBody;
  /** Kept with the draft, so that a retry after a lost network reports once. */
  readonly idempotencyKey: string;
}

export function useReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: Report) =>
      answerOf(
        api.POST('/api/appeals', {
          params: { header: { 'idempotency-key': idempotencyKey } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: matterKeys.all }),
  });
}

/** How far a report is, as its number and code show it. */
export type FollowedProgress = NonNullable<ReturnType<typeof useFollow>['data']>;

export function useFollow() {
  return useMutation({
    mutationFn: (body: { readonly number: string; readonly code: string }) =>
      answerOf(api.POST('/api/appeals/follow', { body })),
  });
}
