import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { GridsContext } from '../context.ts';
import { decidePlan } from '../data/plan-rows.ts';
import { openPlan } from './open-plan.ts';

/** Puts a draft away: it stays on record and changes no more. */
export async function dropPlan(
  { db, clock }: GridsContext,
  actor: Actor,
  { id, revision }: { id: string; revision: number },
): Promise<void> {
  const action = 'grids.draft_plan';
  requireAuthority(actor, action);
  await db.write(scopeForAction(actor, action), async (tx) => {
    await openPlan(tx, actor, { action, id, revision });
    const decision = { state: 'dropped', at: clock.now(), by: actor.personId } as const;
    await decidePlan(tx, id, { ...decision, reason: null, effectiveFrom: null });
  });
}
