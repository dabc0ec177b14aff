import type { z } from 'zod';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type * as registry from '#modules/registry/contract.ts';
import { answerOf, api } from './client.ts';
import { Problem } from './problem.ts';

const peopleKey = ['registry', 'people'];
const importsKey = ['registry', 'imports'];
const watchMs = 1_000;

/** People by part of a name, pinyin, address, phone tail or number; nothing is asked of nothing. */
export function usePeople(q: string) {
  return useQuery({
    queryKey: [...peopleKey, 'found', q],
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/registry/people', { params: { query: { q } }, signal })),
  });
}
export type FoundPerson = NonNullable<ReturnType<typeof usePeople>['data']>['items'][number];

/** Looking is logged, so a page that is looked at again does not ask by itself. */
export function usePerson(id: string) {
  return useQuery({
    queryKey: [...peopleKey, id],
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/registry/people/{id}', { params: { path: { id } }, signal })),
  });
}
export type Person = NonNullable<ReturnType<typeof usePerson>['data']>;

export function useLooks(id: string) {
  return useQuery({
    queryKey: [...peopleKey, id, 'looks'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/registry/people/{id}/looks', { params: { path: { id } }, signal })),
  });
}

export type CoveredField = 'phone' | 'bornOn' | 'number';

/** What is uncovered stays on the page that asked, and is gone with it. */
export function useUncover(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { fields: CoveredField[]; reason: string }) =>
      answerOf(api.POST('/api/registry/people/{id}/uncover', { params: { path: { id } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...peopleKey, id, 'looks'] }),
  });
}

const sameKey = ['registry', 'same'];

/** Records that seem to be one person. */
export function useSamePeople() {
  return useQuery({
    queryKey: sameKey,
    queryFn: ({ signal }) => answerOf(api.GET('/api/registry/same', { signal })),
  });
}
export type SamePair = NonNullable<ReturnType<typeof useSamePeople>['data']>['items'][number];

export function useDecideSame() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.infer<typeof registry.SameDecision>) =>
      answerOf(api.POST('/api/registry/same', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['registry'] }),
  });
}

export function usePeopleImports() {
  return useQuery({
    queryKey: importsKey,
    queryFn: ({ signal }) => answerOf(api.GET('/api/registry/imports', { signal })),
  });
}

/** One import, watched while it runs. */
export function usePeopleImport(id: string | undefined) {
  return useQuery<PeopleImport>({
    queryKey: [...importsKey, id],
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? watchMs : false),
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/registry/imports/{id}', { params: { path: { id: id ?? '' } }, signal }),
      ),
  });
}

export function useUndoImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(api.POST('/api/registry/imports/{id}/undo', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: importsKey }),
  });
}

export type PeopleImport = z.infer<typeof registry.ImportReport>;
export type PeoplePreview = z.infer<typeof registry.ImportPreview>;
export type PeopleMapping = PeoplePreview['mapping'];

interface Handed {
  readonly file: File;
  /** Left out: as the titles have it. */
  readonly mapping?: PeopleMapping | undefined;
}

export function usePreviewPeople() {
  return useMutation({
    mutationFn: (handed: Handed) => send<PeoplePreview>('/api/registry/imports/preview', handed),
  });
}

export function useImportPeople() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (handed: Handed) => send<PeopleImport>('/api/registry/imports', handed),
    onSuccess: () => client.invalidateQueries({ queryKey: importsKey }),
  });
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function send<Body>(path: string, { file, mapping }: Handed): Promise<Body> {
  const search = new URLSearchParams({ fileName: file.name.slice(0, 200) });
  if (mapping) search.set('mapping', JSON.stringify(mapping));
  const type = /\.xlsx$/i.test(file.name) ? workbook : 'text/csv';
  const headers = { 'content-type': type };
  const reply = await fetch(`${path}?${search}`, { method: 'POST', headers, body: file }).catch(
    () => undefined,
  );
  if (reply?.ok) return (await reply.json()) as Body;
  throw new Problem(reply?.status ?? 0, await reply?.json().catch(() => undefined));
}
