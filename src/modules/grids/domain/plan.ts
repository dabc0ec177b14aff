import type { Building, Density, Street } from '#algorithms/districting/index.ts';

export type PlanState = 'draft' | 'adopted' | 'dropped';

/** A cut of one community into grids: a draft until it is adopted or dropped. */
export interface Plan {
  readonly id: string;
  readonly communityCode: string;
  readonly title: string;
  readonly state: PlanState;
  readonly revision: number;
  readonly madeAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  /** The day in ISO form. */
  readonly effectiveFrom: string | null;
}

export interface GivenBuilding extends Pick<Building, 'id' | 'at' | 'households'> {
  readonly name: string;
  readonly isRural: boolean;
  readonly density: Density;
  readonly difficulty: number;
  /** The name of the special grid that it belongs to. */
  readonly special?: string;
}

export interface PlanBuilding extends Omit<GivenBuilding, 'special'> {
  /** The code of the grid that it lay in when the plan was made. */
  readonly today: string | null;
}

export type StepKind = 'cut' | 'move' | 'split' | 'merge' | 'undo';

/** These buildings came into the grid of this number. */
export interface Move {
  readonly number: number;
  readonly buildings: readonly string[];
}

/** One thing done to a plan. Steps are appended; where a building is follows from all of them. */
export interface PlanStep {
  readonly seq: number;
  readonly kind: StepKind;
  readonly moves: readonly Move[];
  /** The step that this one took back. */
  readonly undoes: number | null;
  readonly at: Date;
}

/** A plan with all that belongs to it. */
export interface WholePlan {
  readonly plan: Plan;
  readonly streets: readonly Street[];
  /** Names of the grids that need no balance, by number. */
  readonly special: ReadonlyMap<number, string>;
  readonly buildings: readonly PlanBuilding[];
  /** In order; the first is the cut. */
  readonly steps: readonly PlanStep[];
}

/** The number of the grid that each building is in after these steps. */
export function standingAfter(steps: readonly PlanStep[]): ReadonlyMap<string, number> {
  const standing = new Map<string, number>();
  for (const { moves } of steps) {
    for (const { number, buildings } of moves) {
      for (const id of buildings) standing.set(id, number);
    }
  }
  return standing;
}

/** The newest step that is not taken back yet; the cut itself stays. */
export function stepToUndo(steps: readonly PlanStep[]): PlanStep | undefined {
  const undone = new Set(steps.flatMap(({ undoes }) => undoes ?? []));
  return steps.findLast(({ kind, seq }) => kind !== 'cut' && kind !== 'undo' && !undone.has(seq));
}

/** What brings the buildings of a step back to where they were before it. */
export function movesBack(steps: readonly PlanStep[], step: PlanStep): Move[] {
  const before = standingAfter(steps.filter(({ seq }) => seq < step.seq));
  const back = new Map<number, string[]>();
  for (const id of step.moves.flatMap(({ buildings }) => buildings)) {
    const number = before.get(id);
    if (number !== undefined) back.set(number, [...(back.get(number) ?? []), id]);
  }
  return [...back].map(([number, buildings]) => ({ number, buildings }));
}

/** Numbers are never used again, so that a step taken back finds its grid as it was. */
export function nextNumber(steps: readonly PlanStep[]): number {
  const used = steps.flatMap(({ moves }) => moves.map(({ number }) => number));
  return used.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}
