import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { findPlan } from '../data/plan-rows.ts';
import type { Plan } from '../domain/plan.ts';
import { planDecided, stalePlan, unknownPlan } from '../refusals.ts';

/**
 * A plan that may still change, held against other writers until the transaction ends.
 *
 * @param revision the one that the editor saw.
 * @throws Refusal not-found `grids.unknown_plan`, conflict `grids.plan_decided`,
 * `grids.stale_plan`.
 */
export async function openPlan(
  tx: Tx,
  actor: Actor,
  wanted: { readonly action: string; readonly id: string; readonly revision: number },
): Promise<Plan> {
  const plan = await findPlan(tx, wanted.id, 'lock');
  if (!plan) throw unknownPlan();
  requireAuthority(actor, wanted.action, { areaCode: plan.communityCode });
  if (plan.state !== 'draft') throw planDecided();
  if (plan.revision !== wanted.revision) throw stalePlan(plan.revision);
  return plan;
}
