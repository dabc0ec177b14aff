import { problemOf } from '#web/api/problem.ts';
import type { Question } from '../../ui/states/Asked.tsx';

/** Nothing is known yet, and for want of a network or of the server nothing will be for now. */
export function isCutOff({ data, error, failureReason, fetchStatus }: Tried): boolean {
  if (data !== undefined) return false;
  const why = error ?? failureReason;
  return fetchStatus === 'paused' || (why !== null && problemOf(why).status === 0);
}

interface Tried extends Question<unknown> {
  /** Why it is being asked once more. */
  readonly failureReason: unknown;
}
