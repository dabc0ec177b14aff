import { dayMs } from '#algorithms/working-time/index.ts';
import { streetDigits } from '#modules/matters/declare.ts';
import { habitDays, habitualBodies, type Dispatch } from './dispatch.ts';

/** Whether the list and the habit would have named the body that a matter went to. */
export interface Trial {
  readonly habitFirst: boolean;
  readonly habitAmong: boolean;
  readonly habitSilent: boolean;
  readonly confidence: number;
  readonly listAlone: boolean;
  readonly listAmong: boolean;
  readonly listSilent: boolean;
}

/** The last part of them is asked; each knows only what lay before it. */
const askedShare = 0.3;

/**
 * How often the habit names the body that people chose, on the later dispatches, without looking at
 * the list; beside it what the list says.
 *
 * @param namedByList the bodies that the list names for it, when it was sent
 * @param mayGet whether a body answers for a place
 */
export async function tryHabit(
  dispatches: readonly Dispatch[],
  namedByList: (dispatch: Dispatch) => Promise<readonly string[]>,
  mayGet: (bodyId: string, areaCode: string) => boolean,
): Promise<Trial[]> {
  const inOrder = [...dispatches].sort((one, other) => one.at.getTime() - other.at.getTime());
  const from = Math.floor(inOrder.length * (1 - askedShare));
  const trials: Trial[] = [];
  for (const [at, dispatch] of inOrder.entries()) {
    if (at < from || (dispatch.outcome !== 'sent' && dispatch.outcome !== 'decided')) continue;
    const since = dispatch.at.getTime() - habitDays * dayMs;
    const street = dispatch.areaCode.slice(0, streetDigits);
    const known = inOrder
      .slice(0, at)
      .filter((one) => one.at.getTime() >= since && one.areaCode.startsWith(street));
    const found = habitualBodies(known, dispatch, (id) => mayGet(id, dispatch.areaCode));
    const ids = found.map(({ bodyId }) => bodyId);
    const named = await namedByList(dispatch);
    trials.push({
      habitFirst: ids[0] === dispatch.bodyId,
      habitAmong: ids.includes(dispatch.bodyId),
      habitSilent: ids.length === 0,
      confidence: found[0]?.confidence ?? 0,
      listAlone: named.length === 1 && named[0] === dispatch.bodyId,
      listAmong: named.includes(dispatch.bodyId),
      listSilent: named.length === 0,
    });
  }
  return trials;
}

/** The figures of some trials. */
export function scoreOf(trials: readonly Trial[]) {
  const share = (holds: (trial: Trial) => boolean) =>
    trials.length === 0 ? 0 : trials.filter(holds).length / trials.length;
  return {
    asked: trials.length,
    habitFirst: share(({ habitFirst }) => habitFirst),
    habitAmongThree: share(({ habitAmong }) => habitAmong),
    habitSilent: share(({ habitSilent }) => habitSilent),
    meanConfidence:
      trials.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, trials.length),
    listAlone: share(({ listAlone }) => listAlone),
    listAmong: share(({ listAmong }) => listAmong),
    listSilent: share(({ listSilent }) => listSilent),
  };
}
export type HabitScore = ReturnType<typeof scoreOf>;
