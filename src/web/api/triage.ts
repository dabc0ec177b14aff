import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

/** Themes that suddenly grow in an area; '' is wherever one sees. */
export function useSurges(area: string) {
  return useQuery({
    queryKey: ['matters', 'surges', area],
    // The last seven days do not change by one step of one matter.
    staleTime: 5 * 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/triage/surges', { params: { query: area === '' ? {} : { area } }, signal }),
      ),
  });
}

/** Whether the model at work became worse lately. */
export function useDriftAlarm() {
  return useQuery({
    queryKey: ['triage', 'drift'],
    staleTime: 5 * 60_000,
    retry: false,
    queryFn: ({ signal }) => answerOf(api.GET('/api/triage/drift', { signal })),
  });
}

/** Problems that several matters tell of. */
export function useTopics() {
  return useQuery({
    queryKey: ['triage', 'topics'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/triage/topics', { signal })),
  });
}

export type Topic = NonNullable<ReturnType<typeof useTopics>['data']>['items'][number];

const modelsKey = ['triage', 'models'];
const learningMs = 2_000;

/** The models there are, and how well those at work do. */
export function useModels() {
  return useQuery({
    queryKey: modelsKey,
    queryFn: ({ signal }) => answerOf(api.GET('/api/triage/models', { signal })),
    // While one learns, the page says how far it is.
    refetchInterval: ({ state }) => (state.data?.learning?.endedAt === null ? learningMs : false),
  });
}

type Models = NonNullable<ReturnType<typeof useModels>['data']>;
export type ModelAudit = Models['running'];
export type ModelView = Models['models'][number];
export type ModelLabels = Models['labels'];
export type ModelCorrection = Models['corrections'][number];
export type ModelGroup = Pick<ModelCorrection, 'by' | 'key'>;

interface Choice {
  readonly part: 'running' | 'shadow';
  /** Null: the one that ships, or none on trial. */
  readonly version: string | null;
}

export function useChooseModel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ part, version }: Choice) =>
      answerOf<unknown>(
        api.PUT('/api/triage/models/{part}', { params: { path: { part } }, body: { version } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: modelsKey }),
  });
}

export type Learning = NonNullable<Models['learning']>;

/** Has a model learned, or stops that. */
export function useLearn() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: modelsKey });
  const begin = useMutation({
    mutationFn: () => answerOf<unknown>(api.POST('/api/triage/models/learning')),
    onSettled,
  });
  const stop = useMutation({
    mutationFn: () => answerOf<unknown>(api.DELETE('/api/triage/models/learning')),
    onSettled,
  });
  return { begin, stop };
}

/** What holding back unsure answers would change for a group. */
export function useCorrectionPreview({ by, key }: ModelGroup) {
  return useQuery({
    queryKey: [...modelsKey, 'correction', by, key],
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/triage/models/correction', { params: { query: { by, key } }, signal }),
      ),
  });
}

export function useCorrectGroup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ModelGroup & { readonly on: boolean }) =>
      answerOf<unknown>(api.PUT('/api/triage/models/correction', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['triage'] }),
  });
}

/** What the system makes of a matter's text; not asked by those who may not. */
export function useReading(id: string, wanted: boolean) {
  return useQuery({
    queryKey: ['triage', 'reading', id],
    enabled: wanted,
    staleTime: Infinity,
    // Advice beside the matter: where it does not come, nothing is missing.
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/triage/matters/{id}', { params: { path: { id } }, signal })),
  });
}

/** What a text seems to be about before it is entered; asked for once the typing rests. */
export function useReadText(detail: string, wanted: boolean) {
  return useQuery({
    queryKey: ['triage', 'read', detail],
    enabled: wanted,
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answerOf(api.POST('/api/triage/read', { body: { detail }, signal })),
  });
}

export type TextReading = NonNullable<ReturnType<typeof useReading>['data']>;

/** Whom people sent such matters to, where the list names nobody; for those who may dispatch it. */
export function useHabit(id: string, wanted: boolean) {
  return useQuery({
    // Under the matters: whatever happens to one of them may change it.
    queryKey: ['matters', 'habit', id],
    enabled: wanted,
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/triage/matters/{id}/route', { params: { path: { id } }, signal })),
  });
}

/** What a second adviser outside says of it; silent where there is none. */
export function useSecondOpinion(id: string) {
  return useQuery({
    queryKey: ['triage', 'second', id],
    staleTime: Infinity,
    retry: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/triage/matters/{id}/second', { params: { path: { id } }, signal })),
  });
}

/** In what mood people wrote in an area, by week and theme; '' is wherever one sees. */
export function useMoods(area: string) {
  return useQuery({
    queryKey: ['triage', 'moods', area],
    staleTime: 5 * 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/triage/moods', { params: { query: area === '' ? {} : { area } }, signal }),
      ),
  });
}
