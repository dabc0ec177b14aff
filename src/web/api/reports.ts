import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { matterKeys } from './matters.ts';
import type { ReportBody } from './types.ts';

interface Report {
  readonly body: ReportBody;
  /** Kept with the draft, so that a retry after a lost network reports once. */
  readonly idempotencyKey: string;
}

function postReport({ body, idempotencyKey }: Report) {
  const params = { header: { 'idempotency-key': idempotencyKey } };
  return answerOf(api.POST('/api/appeals', { params, body }));
}

/** Reports that were sent and have no answer yet, by their keys. */
const onTheirWay = new Map<string, ReturnType<typeof postReport>>();

/** A second tap, faster than the page is drawn, waits for the answer to the first. */
function sendOnce(report: Report): ReturnType<typeof postReport> {
  const { idempotencyKey: key } = report;
  const before = onTheirWay.get(key);
  if (before !== undefined) return before;
  const sent = postReport(report).finally(() => onTheirWay.delete(key));
  onTheirWay.set(key, sent);
  return sent;
}

export function useReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: sendOnce,
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
