import {
  cutGrids,
  type Building,
  type CutResult,
  type Street,
} from '#algorithms/districting/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { GridsContext } from '../context.ts';
import { appendStep, findLatestPlan, findPlan, insertPlan, readWhole } from '../data/plan-rows.ts';
import type { GivenBuilding, Move, Plan, PlanBuilding } from '../domain/plan.ts';
import { standingAfter } from '../domain/plan.ts';
import { readSurroundings, type Surroundings } from './read-surroundings.ts';
import { cannotCut, noBuildings, notACommunity, unknownPlan } from '../refusals.ts';

export interface PlanRequest {
  /** Chosen by the caller: asked for again, the same plan is answered. */
  readonly id?: string | undefined;
  readonly communityCode: string;
  readonly title: string;
  /** GeoJSON features. Left out: what the community's newest plan knew. */
  readonly given?: { readonly buildings: readonly unknown[]; readonly streets: readonly unknown[] };
  /** Grids of today that hang together and are as near their target as this stay, e.g. 0.3. */
  readonly keepWithin?: number | undefined;
}

/**
 * Drafts new grids for a community by machine, for people to change.
 *
 * @throws Refusal invalid `grids.not_a_community`, `grids.no_buildings`, `grids.cannot_cut`.
 */
export async function beginPlan(
  context: GridsContext,
  actor: Actor,
  request: PlanRequest,
): Promise<Plan> {
  const { areas, clock, db, ids } = context;
  const { communityCode, title } = request;
  if (!areas.isKnown(communityCode) || areas.getArea(communityCode).level !== 'community') {
    throw notACommunity(communityCode);
  }
  requireAuthority(actor, 'grids.draft_plan', { areaCode: communityCode });
  const id = request.id ?? ids.next();
  return db.write(scopeForAction(actor, 'grids.draft_plan'), async (tx) => {
    const { buildings, streets } =
      request.given === undefined
        ? await surroundingsBefore(tx, communityCode)
        : readSurroundings(areas, communityCode, request.given);
    if (buildings.length === 0) throw noBuildings();
    const placed = buildings.map(({ special: _, ...building }): PlanBuilding => ({
      ...building,
      today: gridAt(context, communityCode, building),
    }));
    const cut = cutBy(communityCode, buildings, placed, streets, request.keepWithin);
    const special = cut.grids.filter(({ kind }) => kind === 'special');
    const at = clock.now();
    const isNew = await insertPlan(tx, {
      ...{ id, communityCode, title, streets, buildings: placed, madeAt: at },
      madeBy: actor.personId,
      special: new Map(special.map(({ number, knownAs = '' }) => [number, knownAs])),
    });
    const moves = cut.grids.map(({ number, buildings: own }): Move => ({
      number,
      buildings: own.map((building) => building.id),
    }));
    const step = { seq: 1, kind: 'cut' as const, moves, undoes: null, at };
    if (isNew) await appendStep(tx, id, step, actor.personId);
    const plan = await findPlan(tx, id);
    if (plan?.communityCode !== communityCode) throw unknownPlan();
    return plan;
  });
}

/** What the newest plan of the community knew. */
async function surroundingsBefore(tx: Tx, communityCode: string): Promise<Surroundings> {
  const latest = await findLatestPlan(tx, communityCode);
  if (latest === undefined) return { buildings: [], streets: [] };
  const { buildings, streets, special, steps } = await readWhole(tx, latest);
  const standing = standingAfter(steps);
  return {
    streets,
    buildings: buildings.map(({ today: _, ...building }): GivenBuilding => {
      const name = special.get(standing.get(building.id) ?? 0);
      return { ...building, ...(name !== undefined && { special: name }) };
    }),
  };
}

/** The grid of today in which it stands, where that is one of its community. */
function gridAt(
  { areas }: GridsContext,
  communityCode: string,
  { at: [lon, lat] }: GivenBuilding,
): string | null {
  const code = areas.locate({ lon, lat });
  const isGrid = code !== null && code.length > communityCode.length;
  return isGrid && code.startsWith(communityCode) ? code : null;
}

function cutBy(
  community: string,
  given: readonly GivenBuilding[],
  placed: readonly PlanBuilding[],
  streets: readonly Street[],
  keepWithin: number | undefined,
): CutResult {
  const special = new Map<string, string[]>();
  for (const { id, special: name } of given) {
    if (name !== undefined) special.set(name, [...(special.get(name) ?? []), id]);
  }
  const buildings = placed.map(({ today, ...building }): Building => ({
    ...building,
    community,
    ...(today !== null && { grid: today }),
  }));
  try {
    return cutGrids({
      buildings,
      streets,
      special: [...special].map(([id, own]) => ({ id, buildings: own })),
      ...(keepWithin !== undefined && { rules: { keepWithin } }),
    });
  } catch (error) {
    if (error instanceof RangeError) throw cannotCut(error.message);
    throw error;
  }
}
