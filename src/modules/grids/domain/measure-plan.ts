import { measureGrids, type MeasuredGrid, type Quality } from '#algorithms/districting/index.ts';
import { standingAfter, type WholePlan } from './plan.ts';

export interface PlannedGrid extends MeasuredGrid {
  /** Of a special grid; others are named when the plan is adopted. */
  readonly name: string | null;
  /** The code of the grid of today that it is, building for building; it keeps its code. */
  readonly stays: string | null;
}

/** A grid of today that is no more. */
export interface EndingGrid {
  readonly code: string;
  /** The number of the grid that most of its households come to; null where nobody lives. */
  readonly successor: number | null;
}

export interface MeasuredPlan {
  readonly grids: readonly PlannedGrid[];
  readonly ending: readonly EndingGrid[];
  readonly quality: Quality;
}

/**
 * What a plan comes to: its grids, how good they are, and what becomes of those of today.
 *
 * @param gridsToday the codes of the grids that the community has.
 */
export function measurePlan(
  { plan, streets, special, buildings, steps }: WholePlan,
  gridsToday: readonly string[],
): MeasuredPlan {
  const standing = standingAfter(steps);
  const { grids, quality } = measureGrids({
    buildings: buildings.map(({ today: _, ...building }) => ({
      ...building,
      community: plan.communityCode,
      number: standing.get(building.id) ?? 0,
    })),
    streets,
    special: new Set(special.keys()),
  });
  const today = new Map(buildings.map((building) => [building.id, building.today]));
  const sizes = new Map<string, number>();
  for (const code of today.values()) if (code) sizes.set(code, (sizes.get(code) ?? 0) + 1);
  const measured = grids.map((grid) => {
    const codes = new Set(grid.buildings.map(({ id }) => today.get(id) ?? null));
    const [only = null] = codes;
    const isSame = codes.size === 1 && only !== null && sizes.get(only) === grid.buildings.length;
    return { ...grid, name: special.get(grid.number) ?? null, stays: isSame ? only : null };
  });
  const staying = new Set(measured.flatMap(({ stays }) => stays ?? []));
  const ending = gridsToday.filter((code) => !staying.has(code));
  return {
    grids: measured,
    quality,
    ending: ending.map((code) => ({ code, successor: successorOf(code, measured, today) })),
  };
}

function successorOf(
  code: string,
  grids: readonly PlannedGrid[],
  today: ReadonlyMap<string, string | null>,
): number | null {
  const shares = grids.map(({ number, buildings }) => ({
    number,
    // A building without households counts a little too, or a grid of offices had no successor.
    share: buildings
      .filter(({ id }) => today.get(id) === code)
      .reduce((sum, { households }) => sum + households + 0.001, 0),
  }));
  const [most] = shares.sort((one, other) => other.share - one.share);
  return most !== undefined && most.share > 0 ? most.number : null;
}
