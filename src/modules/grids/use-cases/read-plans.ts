import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { GridsContext } from '../context.ts';
import { findPlan, readPlans, readWhole } from '../data/plan-rows.ts';
import type { Plan, WholePlan } from '../domain/plan.ts';
import { unknownPlan } from '../refusals.ts';

const action = 'grids.read_plans';

/** Newest first. */
export async function listPlans(
  { db }: GridsContext,
  actor: Actor,
  under?: string,
): Promise<Plan[]> {
  requireAuthority(actor, action);
  return db.read(scopeForAction(actor, action), (tx) => readPlans(tx, under));
}

/** @throws Refusal not-found `grids.unknown_plan`. */
export async function getPlan({ db }: GridsContext, actor: Actor, id: string): Promise<WholePlan> {
  requireAuthority(actor, action);
  return db.read(scopeForAction(actor, action), async (tx) => {
    const plan = await findPlan(tx, id);
    if (!plan) throw unknownPlan();
    return readWhole(tx, plan);
  });
}
