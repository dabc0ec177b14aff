import type { WorkCalendar } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { eventFromRow, type EventRow } from '../data/event-row.ts';
import { decide, type Change, type Decision } from '../domain/decide.ts';
import type { MatterEvent } from '../domain/event.ts';
import { foldEvents, type MatterState } from '../domain/fold.ts';
import { legalTransitions } from '../domain/legal-steps.ts';
import { notFound } from '../domain/refusals.ts';
export { boardFigures } from '../domain/board.ts';
export { countsOf, nobody } from '../domain/measures.ts';
import type { StepFacts } from '../domain/step.ts';
import { parseStepInput, type RegisteredType } from '../registered-type.ts';

export interface MemoryCommand {
  readonly actor: Actor;
  /** Null creates a matter. */
  readonly matterId: string | null;
  readonly action: string;
  readonly input: { readonly [name: string]: unknown };
}

/**
 * The engine without a database: the same decisions, kept in maps. For thousands of steps a second.
 */
export class MemoryEngine {
  readonly changes: Change[] = [];
  readonly #registered: RegisteredType;
  readonly #calendar: WorkCalendar;
  readonly #states = new Map<string, MatterState>();
  readonly #events = new Map<string, MatterEvent[]>();

  constructor(registered: RegisteredType, calendar: WorkCalendar) {
    this.#registered = registered;
    this.#calendar = calendar;
  }

  /** @throws Refusal as `act` does; nothing has changed then. */
  take(command: MemoryCommand, now: Date, facts: StepFacts): Decision {
    const { matterId, action, input } = command;
    const before = matterId === null ? null : this.#states.get(matterId);
    if (before === undefined) throw notFound();
    const related = new Map<string, MatterState>();
    for (const id of this.#registered.related?.({ action, input, before }) ?? []) {
      const state = this.#states.get(id);
      if (state) related.set(id, state);
    }
    const id = matterId ?? nthId(this.#states.size + 1);
    const decision = decide(
      { ...command, matterId: id },
      {
        type: this.#registered.type,
        rules: this.#registered.rules,
        parseInput: (name, given) => parseStepInput(this.#registered, name, given),
        before,
        related,
        facts: { number: `SQ20261123-${id.slice(-6)}`, ...facts },
        now,
        calendar: this.#calendar,
      },
    );
    for (const change of decision.changes) this.#keep(change);
    return decision;
  }

  /** What the pages would offer. @param factsOf what `prepare` would have read */
  legal(actor: Actor, id: string, now: Date, factsOf?: (action: string) => StepFacts) {
    const { type, rules } = this.#registered;
    const standing = { type, rules, before: this.state(id), now, calendar: this.#calendar };
    return legalTransitions(actor, standing, factsOf).map(({ action }) => action);
  }

  get ids(): readonly string[] {
    return [...this.#states.keys()];
  }

  state(id: string): MatterState {
    const state = this.#states.get(id);
    if (!state) throw new Error(`no matter ${id}`);
    return state;
  }

  /** The state that the stored form of the history adds up to. */
  rebuilt(id: string): MatterState {
    return foldEvents((this.#events.get(id) ?? []).map(storedAndRead));
  }

  history(id: string): readonly MatterEvent[] {
    return this.#events.get(id) ?? [];
  }

  openChildren(id: string): number {
    return [...this.#states.values()].filter(
      ({ matter }) => matter.parentId === id && matter.closedAt === null,
    ).length;
  }

  #keep(change: Change): void {
    const { matterId } = change.event;
    this.#states.set(matterId, change.after);
    this.#events.set(matterId, [...(this.#events.get(matterId) ?? []), change.event]);
    this.changes.push(change);
  }
}

/** The event as it comes back from the table: through JSON, moments revived. */
export function storedAndRead(event: MatterEvent): MatterEvent {
  const row = {
    matter_id: event.matterId,
    seq: event.seq,
    at: event.at,
    action: event.action,
    actor_kind: event.actorKind,
    actor_id: event.actorId,
    capacity: event.capacity,
    body_id: event.bodyId,
    from_state: event.from,
    to_state: event.to,
    visibility: event.visibility,
    ...(JSON.parse(
      JSON.stringify({
        input: event.input,
        reasons: event.reasons,
        changes: event.changes,
        clock_changes: event.clockChanges,
      }),
    ) as Pick<EventRow, 'input' | 'reasons' | 'changes' | 'clock_changes'>),
  };
  return eventFromRow(row);
}

function nthId(n: number): string {
  return `0193a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}
