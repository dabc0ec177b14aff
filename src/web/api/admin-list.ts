import { useMutation, useQuery } from '@tanstack/react-query';
import { useFresh } from './admin-organisation.ts';
import { answerOf, api } from './client.ts';

export interface RuleContent {
  readonly category: string;
  readonly areaCode: string;
  readonly level: 'county' | 'street' | 'community';
  readonly kind: 'power' | 'duty' | 'negative';
  readonly bodyId: string | null;
  readonly assistingBodyIds: string[];
  readonly legalGround: string;
  readonly automatic: boolean;
  readonly note: string;
}

/** A draft as it was seen: a change upon another revision is refused as a conflict. */
export interface SeenDraft {
  readonly id: string;
  readonly revision: number;
}

const pathAndQuery = ({ id, revision }: SeenDraft) => ({ path: { id }, query: { revision } });

export function useBeginDraft() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: { readonly id: string; readonly title: string; readonly reason: string }) =>
      answerOf(api.POST('/api/responsibility/versions', { body })),
    onSuccess,
  });
}

export function useDropDraft(draft: SeenDraft) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () =>
      answerOf(api.DELETE('/api/responsibility/versions/{id}', { params: pathAndQuery(draft) })),
    onSuccess,
  });
}

export function useRebaseDraft(draft: SeenDraft) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/responsibility/versions/{id}/rebase', {
          params: pathAndQuery(draft),
          body: {},
        }),
      ),
    onSuccess,
  });
}

export function usePublishDraft(draft: SeenDraft) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (effectiveFrom: string | undefined) =>
      answerOf(
        api.POST('/api/responsibility/versions/{id}/publish', {
          params: pathAndQuery(draft),
          body: effectiveFrom === undefined ? {} : { effectiveFrom },
        }),
      ),
    onSuccess,
  });
}

/** What a version says that the one it was made from does not. */
export function useChanges(id: string) {
  return useQuery({
    queryKey: ['responsibility', 'changes', id],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/responsibility/versions/{id}/changes', { params: { path: { id } }, signal }),
      ),
  });
}

/** Adds a rule, or sets the one named. */
export function usePutRule({ id, revision }: SeenDraft, ruleId: string | undefined) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: RuleContent) =>
      ruleId === undefined
        ? answerOf(
            api.POST('/api/responsibility/versions/{id}/items', {
              params: { path: { id }, query: { revision } },
              body,
            }),
          )
        : answerOf(
            api.PUT('/api/responsibility/versions/{id}/items/{ruleId}', {
              params: { path: { id, ruleId }, query: { revision } },
              body,
            }),
          ),
    onSuccess,
  });
}

export function useRemoveRule({ id, revision }: SeenDraft) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (ruleId: string) =>
      answerOf(
        api.DELETE('/api/responsibility/versions/{id}/items/{ruleId}', {
          params: { path: { id, ruleId }, query: { revision } },
        }),
      ),
    onSuccess,
  });
}
