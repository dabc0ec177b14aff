import type { Stage } from '#web/api/types.ts';

/** The six stages in their order; a test holds them to the contract. */
export const stageOrder = ['discover', 'report', 'route', 'handle', 'answer', 'assess'] as const;

export type StationState = 'done' | 'current' | 'ended' | 'passed' | 'todo';

export interface Station {
  readonly stage: Stage;
  readonly state: StationState;
  /** When it was entered last. */
  readonly enteredAt: string | null;
  /** How often it was entered: more than once means the matter came back. */
  readonly visits: number;
}

export interface StepBack {
  readonly from: Stage;
  readonly to: Stage;
  readonly count: number;
  readonly lastAt: string;
  /** What the action was called, e.g. 退单. */
  readonly why: string;
  /** Which action it was the last time. */
  readonly action: string;
}

export interface StageLineModel {
  readonly stations: readonly Station[];
  readonly stepsBack: readonly StepBack[];
}

interface Step {
  readonly stage: Stage;
  readonly at: string;
  readonly why: string;
  readonly action: string;
}

/**
 * Reads the line off a matter's timeline: where it stands, when it came to each stage, and every
 * move back, drawn as an arc. Without a timeline (on a card) only the standing is known.
 */
export function stageLineModel(
  now: { readonly stage: Stage; readonly closed: boolean },
  steps: readonly Step[] = [],
): StageLineModel {
  const entered = new Map<Stage, { at: string; visits: number }>();
  const back = new Map<string, StepBack>();
  let before: Stage | undefined;
  for (const step of steps) {
    if (step.stage === before) continue;
    const visits = (entered.get(step.stage)?.visits ?? 0) + 1;
    entered.set(step.stage, { at: step.at, visits });
    if (before !== undefined && indexOf(step.stage) < indexOf(before)) {
      const key = `${before} ${step.stage}`;
      const count = (back.get(key)?.count ?? 0) + 1;
      const { at: lastAt, why, action } = step;
      back.set(key, { from: before, to: step.stage, count, lastAt, why, action });
    }
    before = step.stage;
  }
  const stations = stageOrder.map((stage): Station => {
    const visit = entered.get(stage);
    const state = stationState(stage, now, steps.length > 0, visit !== undefined);
    // Where it has yet to go again, the time of an earlier visit would read like an appointment.
    if (state === 'todo') return { stage, state, enteredAt: null, visits: 0 };
    return { stage, state, enteredAt: visit?.at ?? null, visits: visit?.visits ?? 0 };
  });
  return { stations, stepsBack: [...back.values()] };
}

function stationState(
  stage: Stage,
  now: { readonly stage: Stage; readonly closed: boolean },
  historyKnown: boolean,
  visited: boolean,
): StationState {
  const [here, current] = [indexOf(stage), indexOf(now.stage)];
  if (here > current) return 'todo';
  if (here === current) return now.closed ? 'ended' : 'current';
  return historyKnown && !visited ? 'passed' : 'done';
}

function indexOf(stage: Stage): number {
  return stageOrder.indexOf(stage);
}
