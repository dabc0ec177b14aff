import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import { matterKeys } from './matters.ts';
import type { operations } from './schema.gen.ts';

/** Merges that are proposed where one may merge, the newest first. Asked again as matters move. */
export function useMerges() {
  return useInfiniteQuery({
    queryKey: [...matterKeys.all, 'merges'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/triage/merges', {
          params: { query: pageParam === undefined ? {} : { cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export type MergeProposal = NonNullable<
  ReturnType<typeof useMerges>['data']
>['pages'][number]['items'][number];

/** The merge that is proposed for a matter. */
export function useMerge(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...matterKeys.all, 'merge', id],
    enabled: wanted,
    // Advice beside the matter: where it does not come, nothing is missing.
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/triage/matters/{id}/merge', { params: { path: { id } }, signal })),
  });
}

type Decision =
  operations['postTriageMattersByIdMerge']['requestBody']['content']['application/json'];
export type Dismissal = Extract<Decision, { decision: 'dismiss' }>['reason'];

export function useDecideMerge(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Decision) =>
      answerOf<unknown>(
        api.POST('/api/triage/matters/{id}/merge', { params: { path: { id } }, body }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: matterKeys.all }),
  });
}

const settingKey = ['triage', 'merge-setting'];

/** From what score on merges are proposed and made, and what people made of them. */
export function useMergeSetting() {
  return useQuery({
    queryKey: settingKey,
    queryFn: ({ signal }) => answerOf(api.GET('/api/triage/merge-setting', { signal })),
  });
}

export type MergeSetting = NonNullable<ReturnType<typeof useMergeSetting>['data']>;

export function useSetMerging() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Pick<MergeSetting, 'proposeMin' | 'automaticMin'>) =>
      answerOf<unknown>(api.PUT('/api/triage/merge-setting', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: settingKey }),
  });
}
