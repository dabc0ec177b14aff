import type { MatterClock } from './clock.ts';
import type { MatterEvent } from './event.ts';
import type { Matter } from './matter.ts';

export interface MatterState {
  readonly matter: Matter;
  readonly clocks: readonly MatterClock[];
}

/** The state after one more event. The first event of a matter must set every field of its row. */
export function applyEvent(before: MatterState | null, event: MatterEvent): MatterState {
  if (event.seq !== (before?.matter.version ?? 0) + 1) {
    throw new Error(`event ${event.seq} does not follow version ${before?.matter.version ?? 0}`);
  }
  const row = { ...before?.matter, ...event.changes, id: event.matterId, version: event.seq };
  return {
    matter: row as Matter,
    clocks: replaceClocks(before?.clocks ?? [], event.clockChanges),
  };
}

/** The row and clocks that a history adds up to. */
export function foldEvents(events: readonly MatterEvent[]): MatterState {
  let state: MatterState | null = null;
  for (const event of events) state = applyEvent(state, event);
  if (state === null) throw new Error('a matter has at least one event');
  return state;
}

/** `changed` put in place of the clocks with the same ids, in order of id. */
export function replaceClocks(
  clocks: readonly MatterClock[],
  changed: readonly MatterClock[],
): readonly MatterClock[] {
  if (changed.length === 0) return clocks;
  const byId = new Map(clocks.map((clock) => [clock.id, clock]));
  for (const clock of changed) byId.set(clock.id, clock);
  return [...byId.values()].sort((one, other) => one.id - other.id);
}
