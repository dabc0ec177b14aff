import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';
import type { operations } from './schema.gen.ts';

type Body<Name extends keyof operations> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer Given } };
}
  ? Given
  : never;
type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Given } } };
}
  ? Given
  : never;

export type WholePlan = Answer<'getGridPlansById'>;
export type GridPlan = WholePlan['plan'];
export type PlannedGrid = WholePlan['grids'][number];
export type PlannedBuilding = WholePlan['buildings'][number];
export type PlanChange = Body<'postGridPlansByIdChanges'>['change'];

const keys = { all: ['grid-plans'], one: (id: string) => ['grid-plans', id] } as const;

export function useGridPlans() {
  return useQuery({
    queryKey: keys.all,
    queryFn: ({ signal }) => answerOf(api.GET('/api/grid-plans', { signal })),
  });
}

export function useGridPlan(id: string) {
  return useQuery({
    queryKey: keys.one(id),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/grid-plans/{id}', { params: { path: { id } }, signal })),
  });
}

export function useBeginPlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'postGridPlans'>) => answerOf(api.POST('/api/grid-plans', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.all, exact: true }),
  });
}

/** After a change the plan is what the answer says; after a conflict, what is asked for anew. */
function usePlanStep<Given>(id: string, send: (given: Given) => Promise<WholePlan>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (plan) => {
      client.setQueryData(keys.one(id), plan);
      return client.invalidateQueries({ queryKey: keys.all, exact: true });
    },
    onError: () => client.invalidateQueries({ queryKey: keys.one(id) }),
  });
}

const at = (id: string) => ({ params: { path: { id } } });

export function useChangePlan({ id, revision }: GridPlan) {
  return usePlanStep(id, (change: PlanChange) =>
    answerOf(api.POST('/api/grid-plans/{id}/changes', { ...at(id), body: { revision, change } })),
  );
}

export function useAdoptPlan({ id, revision }: GridPlan) {
  return usePlanStep(id, (given: { readonly effectiveFrom: string; readonly reason?: string }) =>
    answerOf(api.POST('/api/grid-plans/{id}/adopt', { ...at(id), body: { revision, ...given } })),
  );
}

export function useDropPlan({ id, revision }: GridPlan) {
  return usePlanStep(id, () =>
    answerOf(api.POST('/api/grid-plans/{id}/drop', { ...at(id), body: { revision } })),
  );
}
