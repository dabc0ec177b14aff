import type { MatterClock } from './clock.ts';
import type { MatterState } from './fold.ts';
import type { MatterType } from './type.ts';

/**
 * The running clock that the state is about, e.g. the time to handle while it is handled: what
 * people are told as its deadline. Others may run beside it and end sooner.
 */
export function stateClock(
  type: MatterType,
  { matter, clocks }: Pick<MatterState, 'matter' | 'clocks'>,
): MatterClock | undefined {
  const kind = type.states[matter.state]?.clock;
  return clocks.findLast(
    (clock) => clock.kind === kind && clock.stoppedAt === null && clock.dueAt !== null,
  );
}
