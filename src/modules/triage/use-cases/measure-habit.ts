import { wholeCell } from '#platform/permit/permit.ts';
import { findDispatches } from '../data/dispatch-rows.ts';
import { scoreOf, tryHabit, type HabitScore } from '../domain/routing/score-habit.ts';
import type { RoutingParts } from '../parts.ts';

const dispatchesMost = 5_000;

export interface HabitFigures {
  readonly all: HabitScore;
  /** Those alone that the list names nobody for: what it is used for. */
  readonly whereListIsSilent: HabitScore;
}

/** How often the habit of dispatch in this cell names whom people chose later. */
export async function measureHabit({
  db,
  namedByList,
  bodies,
}: RoutingParts): Promise<HabitFigures> {
  const rows = await db.read(wholeCell, (tx) =>
    findDispatches(tx, '', new Date(0), dispatchesMost),
  );
  const trials = await tryHabit(rows, namedByList, (id, areaCode) => bodies.mayGet(id, areaCode));
  const silent = trials.filter(({ listSilent }) => listSilent);
  return { all: scoreOf(trials), whereListIsSilent: scoreOf(silent) };
}
