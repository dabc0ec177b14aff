import { gridOutlines } from '#algorithms/districting/index.ts';
import { localDay } from '#algorithms/working-time/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { GridsContext } from '../context.ts';
import { replaceGrids, readCodesUnder } from '../data/areas.ts';
import { decidePlan, readLatestEffect, readWhole } from '../data/plan-rows.ts';
import type { Area } from '../domain/area.ts';
import { measurePlan, type MeasuredPlan, type PlannedGrid } from '../domain/measure-plan.ts';
import { nameGrids, type NamedGrid } from '../domain/name-grids.ts';
import type { Plan, WholePlan } from '../domain/plan.ts';
import { gridsRedrawn } from '../events.ts';
import {
  effectTooEarly,
  planInPieces,
  planPending,
  planOutdated,
  planOutsideBounds,
  tooManyGrids,
} from '../refusals.ts';
import { openPlan } from './open-plan.ts';

export interface Adoption {
  readonly id: string;
  readonly revision: number;
  /** The day in ISO form; today at the earliest. */
  readonly effectiveFrom: string;
  /** Asked for where a grid is outside the bounds. */
  readonly reason: string | null;
}

/**
 * Puts a plan into force from a day on: its grids get codes and outlines, those of today end on
 * that day and keep their matters. A grid that stays building for building keeps its code and
 * border.
 *
 * @throws Refusal conflict `grids.plan_in_pieces`, `grids.plan_outdated`, `grids.stale_plan`.
 * @throws Refusal invalid `grids.plan_outside_bounds`, `grids.effect_too_early`.
 */
export async function adoptPlan(
  context: GridsContext,
  actor: Actor,
  { id, revision, effectiveFrom, reason }: Adoption,
): Promise<void> {
  const { areas, clock, db, outbox } = context;
  const action = 'grids.adopt_plan';
  const at = clock.now();
  requireAuthority(actor, action);
  await db.write(scopeForAction(actor, action), async (tx) => {
    const plan = await openPlan(tx, actor, { action, id, revision });
    await requireInOrder(tx, plan, effectiveFrom, localDay(at));
    const whole = await readWhole(tx, plan);
    const today = areas.listAreas({ under: plan.communityCode, level: 'grid' });
    const measured = measurePlan(
      whole,
      today.map(({ code }) => code),
    );
    requireSound(whole, measured, today, reason);
    const begun = await begin(tx, context, whole, measured, effectiveFrom);
    await replaceGrids(
      tx,
      begun,
      measured.ending.map(({ code }) => code),
      effectiveFrom,
    );
    await decidePlan(tx, id, { state: 'adopted', at, by: actor.personId, reason, effectiveFrom });
    const codes = new Map(begun.map(({ number, code }) => [number, code]));
    for (const { number, stays } of measured.grids) if (stays) codes.set(number, stays);
    await outbox.publish(tx, [
      gridsRedrawn(plan.communityCode, {
        planId: id,
        effectiveFrom,
        begun: begun.map(({ code }) => code),
        ended: measured.ending.map(({ code, successor }) => ({
          code,
          successor: codes.get(successor ?? 0) ?? null,
        })),
      }),
    ]);
  });
  await areas.refresh();
}

/** Plans of one community follow one another: one that is still to come is waited for. */
async function requireInOrder(tx: Tx, plan: Plan, day: string, today: string): Promise<void> {
  if (day < today) throw effectTooEarly();
  const latest = await readLatestEffect(tx, plan.communityCode);
  if (latest !== null && latest > today) throw planPending(latest);
}

function requireSound(
  { buildings }: WholePlan,
  { grids }: MeasuredPlan,
  today: readonly Area[],
  reason: string | null,
): void {
  const known = new Set(today.map(({ code }) => code));
  if (buildings.some((one) => one.today !== null && !known.has(one.today))) throw planOutdated();
  const numbersOf = (is: (grid: PlannedGrid) => boolean) =>
    grids.filter((grid) => grid.kind !== 'special' && is(grid)).map(({ number }) => number);
  const broken = numbersOf(({ pieces }) => pieces > 1);
  if (broken.length > 0) throw planInPieces(broken);
  const outside = numbersOf((grid) => grid.outside !== undefined);
  if (outside.length > 0 && reason === null) throw planOutsideBounds(outside);
}

async function begin(
  tx: Tx,
  { areas }: GridsContext,
  { plan }: WholePlan,
  { grids }: MeasuredPlan,
  validFrom: string,
): Promise<(Area & NamedGrid)[]> {
  const community = areas.getArea(plan.communityCode);
  const beginning = grids.filter(({ stays }) => stays === null);
  const staying = grids.flatMap(({ stays }) => (stays === null ? [] : areas.getArea(stays)));
  const outlines = gridOutlines(
    beginning.flatMap(({ number, buildings }) => buildings.map(({ at }) => ({ at, number }))),
    community.polygon,
    staying.flatMap(({ polygon }) => polygon ?? []),
  );
  const used = await readCodesUnder(tx, plan.communityCode);
  const taken = new Set(staying.map(({ name }) => name));
  const named = nameGrids(community, beginning, used, taken);
  if (named === undefined) throw tooManyGrids();
  return named.map(({ number, code, name }) => ({
    ...{ number, code, name, shortName: name, level: 'grid', parentCode: community.code },
    polygon: outlines.get(number) ?? null,
    ...{ validFrom, validTo: null },
  }));
}
