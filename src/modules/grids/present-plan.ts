import { gridOutlines } from '#algorithms/districting/index.ts';
import type { GridsApi } from './api.ts';
import type { PlanView, WholePlanView } from './contract.ts';
import { measurePlan } from './domain/measure-plan.ts';
import { standingAfter, stepToUndo, type Plan, type WholePlan } from './domain/plan.ts';

export function presentPlan({ madeAt, decidedAt, ...plan }: Plan, areas: GridsApi): PlanView {
  return {
    ...plan,
    communityName: areas.areaName(plan.communityCode),
    madeAt: madeAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

export function presentWholePlan(whole: WholePlan, areas: GridsApi): WholePlanView {
  const { communityCode } = whole.plan;
  const today = areas.listAreas({ under: communityCode, level: 'grid' });
  const { grids, ending, quality } = measurePlan(
    whole,
    today.map(({ code }) => code),
  );
  const standing = standingAfter(whole.steps);
  const outlines = gridOutlines(
    whole.buildings.map(({ id, at }) => ({ at, number: standing.get(id) ?? 0 })),
    areas.findArea(communityCode)?.polygon ?? null,
  );
  const named = (code: string) => ({ code, name: areas.areaName(code) });
  const undo = stepToUndo(whole.steps)?.kind;
  return {
    plan: presentPlan(whole.plan, areas),
    grids: grids.map(({ number, name, kind, stays, outside, buildings, ...grid }) => ({
      ...{ number, name, isSpecial: kind === 'special', households: grid.households },
      ...{ buildings: buildings.length, work: grid.work, pieces: grid.pieces },
      outside: outside ?? null,
      stays: stays === null ? null : named(stays),
      outline: outlines.get(number) ?? null,
    })),
    buildings: whole.buildings.map(({ id, name, at: [lon, lat], households }) => ({
      ...{ id, name, lon, lat, households },
      number: standing.get(id) ?? 0,
    })),
    ending: ending.map(({ code, successor }) => ({ ...named(code), successor })),
    quality,
    undo: undo === 'move' || undo === 'split' || undo === 'merge' ? undo : null,
  };
}
