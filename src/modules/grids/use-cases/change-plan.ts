import { splitGrid } from '#algorithms/districting/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { GridsContext } from '../context.ts';
import { appendStep, movePlan, readWhole } from '../data/plan-rows.ts';
import { movesBack, nextNumber, standingAfter, stepToUndo } from '../domain/plan.ts';
import type { Move, PlanStep, WholePlan } from '../domain/plan.ts';
import { nothingChanges, unknownInPlan } from '../refusals.ts';
import { openPlan } from './open-plan.ts';

/** What a person does to a draft. */
export type Change =
  /** Buildings into a grid; null is a new one. */
  | { readonly kind: 'move'; readonly buildings: readonly string[]; readonly to: number | null }
  /** Into two of about the same work. */
  | { readonly kind: 'split'; readonly grid: number }
  | { readonly kind: 'merge'; readonly grid: number; readonly into: number }
  /** Takes the newest change back. */
  | { readonly kind: 'undo' };

/**
 * @throws Refusal invalid `grids.unknown_in_plan`, `grids.nothing_changes`.
 * @throws Refusal conflict `grids.plan_decided`, `grids.stale_plan`.
 */
export async function changePlan(
  { db, clock }: GridsContext,
  actor: Actor,
  { id, revision, change }: { id: string; revision: number; change: Change },
): Promise<void> {
  const action = 'grids.draft_plan';
  requireAuthority(actor, action);
  await db.write(scopeForAction(actor, action), async (tx) => {
    const plan = await openPlan(tx, actor, { action, id, revision });
    const whole = await readWhole(tx, plan);
    const done = doneBy(whole, change);
    const standing = standingAfter(whole.steps);
    const moved = done.moves.some(({ number, buildings }) =>
      buildings.some((building) => standing.get(building) !== number),
    );
    if (!moved) throw nothingChanges();
    const seq = whole.steps.length + 1;
    await appendStep(tx, id, { ...done, seq, kind: change.kind, at: clock.now() }, actor.personId);
    await movePlan(tx, id);
  });
}

function doneBy(whole: WholePlan, change: Change): Pick<PlanStep, 'moves' | 'undoes'> {
  const { steps } = whole;
  if (change.kind === 'undo') {
    const step = stepToUndo(steps);
    if (step === undefined) throw nothingChanges();
    return { moves: movesBack(steps, step), undoes: step.seq };
  }
  return { moves: [moveOf(whole, change)], undoes: null };
}

function moveOf(whole: WholePlan, change: Exclude<Change, { kind: 'undo' }>): Move {
  const { buildings, steps, streets, plan } = whole;
  const standing = standingAfter(steps);
  const inGrid = (number: number) => {
    const own = buildings.filter(({ id }) => standing.get(id) === number);
    if (own.length === 0) throw unknownInPlan(String(number));
    return own;
  };
  switch (change.kind) {
    case 'move': {
      const stranger = change.buildings.find((id) => !standing.has(id));
      if (stranger !== undefined) throw unknownInPlan(stranger);
      if (change.to !== null) inGrid(change.to);
      return { number: change.to ?? nextNumber(steps), buildings: change.buildings };
    }
    case 'merge':
      inGrid(change.into);
      return { number: change.into, buildings: inGrid(change.grid).map(({ id }) => id) };
    case 'split': {
      const own = inGrid(change.grid);
      if (own.length < 2) throw nothingChanges();
      const going = splitGrid({
        buildings: own.map(({ today: _, ...one }) => ({ ...one, community: plan.communityCode })),
        streets,
      });
      return { number: nextNumber(steps), buildings: going.map(({ id }) => id) };
    }
  }
}
