import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import type { operations } from './schema.gen.ts';

type BodyOf<Name extends keyof operations> = operations[Name] extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

export type NewBody = BodyOf<'postBodies'>;
export type NewPerson = BodyOf<'postPeople'>;
export type PersonChange = BodyOf<'patchPeopleById'>;
export type NewPosition = BodyOf<'postPositions'>;
export type NewSubstitute = BodyOf<'postPositionsByIdSubstitutes'>;

/** What was changed may stand on any page: all of it is asked again. */
export function useFresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}

/** Bodies, those that were closed among them where asked. */
export function useAllBodies(closed: boolean) {
  return useQuery({
    queryKey: ['bodies', 'all', closed],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/bodies', { params: { query: { closed: String(closed) } }, signal })),
  });
}

export function useSaveBody(id: string | undefined) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: NewBody) =>
      id === undefined
        ? answerOf(api.POST('/api/bodies', { body }))
        : answerOf(api.PATCH('/api/bodies/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useSwitchBody(id: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (active: boolean) =>
      answerOf(api.PATCH('/api/bodies/{id}', { params: { path: { id } }, body: { active } })),
    onSuccess,
  });
}

/** Staff by name, those whose name or office holds the words. */
export function useStaff(words: string) {
  const filter = { kind: 'staff' as const, limit: 50, ...(words !== '' && { q: words }) };
  return useInfiniteQuery({
    queryKey: ['people', 'pages', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answerOf(api.GET('/api/people', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Positions of a person, of a body, or the newest there are. */
export function usePositions(query: { readonly personId?: string; readonly bodyId?: string }) {
  return useQuery({
    queryKey: ['positions', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/positions', { params: { query }, signal })),
  });
}

export function useAddPerson() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: NewPerson) => answerOf(api.POST('/api/people', { body })),
    onSuccess,
  });
}

export function useChangePerson(id: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: PersonChange) =>
      answerOf(api.PATCH('/api/people/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useResetPassword(id: string) {
  return useMutation({
    mutationFn: (password: string) =>
      answerOf(
        api.POST('/api/people/{id}/password', { params: { path: { id } }, body: { password } }),
      ),
  });
}

export function useEndSessions(id: string) {
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/people/{id}/sign-out', { params: { path: { id } } })),
  });
}

export function useRevealPhone(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answerOf(
        api.POST('/api/people/{id}/contact', { params: { path: { id } }, body: { reason } }),
      ),
  });
}

export function useAssignPosition() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: NewPosition) => answerOf(api.POST('/api/positions', { body })),
    onSuccess,
  });
}

export function useEndPosition(id: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (activeTo: string | undefined) =>
      answerOf(
        api.POST('/api/positions/{id}/end', {
          params: { path: { id } },
          body: activeTo === undefined ? {} : { activeTo },
        }),
      ),
    onSuccess,
  });
}

export function useAddSubstitute(id: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: NewSubstitute) =>
      answerOf(api.POST('/api/positions/{id}/substitutes', { params: { path: { id } }, body })),
    onSuccess,
  });
}
