import type { Board, Stage } from '#web/api/types.ts';
import { stageOrder } from '../ui/stage-line/stage-line-model.ts';

/** What went along the line between two neighbouring stations. */
export interface Passage {
  readonly from: Stage;
  readonly to: Stage;
  readonly today: number;
  readonly lastHour: number;
  /** What went back here, today. */
  readonly backToday: number;
}

/**
 * How many passed between each two stations. What skips a station still travels past it, so a
 * move counts wherever it goes along; what is new comes in from the first one.
 */
export function passagesOf(flow: Board['flow']): Passage[] {
  return stageOrder.slice(1).map((to, index) => {
    const from = stageOrder[index] ?? to;
    const sum = (of: 'today' | 'lastHour', isHere: (start: number, end: number) => boolean) =>
      flow.filter((move) => isHere(...endsOf(move))).reduce((total, move) => total + move[of], 0);
    const forward = (start: number, end: number) => start <= index && index < end;
    const back = (start: number, end: number) => end <= index && index < start;
    return {
      ...{ from, to },
      today: sum('today', forward),
      lastHour: sum('lastHour', forward),
      backToday: sum('today', back),
    };
  });
}

/** At which stations of the line a move begins and ends. */
export function endsOf({
  from,
  to,
}: {
  readonly from: Stage | null;
  readonly to: Stage;
}): [start: number, end: number] {
  return [from === null ? 0 : stageOrder.indexOf(from), stageOrder.indexOf(to)];
}

/** Towards the beginning: something was sent back, or is done again. */
export function isBack(move: { readonly from: Stage | null; readonly to: Stage }): boolean {
  const [start, end] = endsOf(move);
  return end < start;
}
