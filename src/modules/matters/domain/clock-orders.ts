import type { Budget } from '#algorithms/working-time/index.ts';
import { budgetOf } from './clock-budget.ts';
import type { ClockChange, MatterClock } from './clock.ts';
import {
  extendClock,
  pauseClock,
  resumeClock,
  reviveClock,
  startClock,
  stopClock,
} from './clocks.ts';
import type { MatterChanges } from './matter.ts';
import type { ClockOrder, Step } from './step.ts';
import { isAllowance, type ClockRule, type MatterType } from './type.ts';

/**
 * The clocks that a step changes, as they stand after it: first what the transition's data says,
 * then what its effect ordered; an end stops whatever still runs.
 *
 * @param draft the fields the step sets: urgency and complexity set now already count.
 */
export function applyClockRules(
  step: Step,
  draft: MatterChanges,
  orders: readonly ClockOrder[],
  ends: boolean,
): ClockOutcome {
  const bench = new Bench(step, draft);
  for (const rule of step.transition.clocks ?? []) bench.follow(rule);
  for (const order of orders) bench.obey(order);
  const measures = bench.measures();
  if (ends) bench.follow({ do: 'stop', kinds: endingKinds(step.type) });
  return { changes: bench.changed(), measures };
}

/** What an end cuts off: everything that is about the handling. */
function endingKinds({ clocks }: MatterType): readonly string[] {
  return Object.keys(clocks).filter((kind) => clocks[kind]?.outlivesEnd !== true);
}

export interface ClockOutcome {
  readonly changes: readonly ClockChange[];
  /**
   * `on_time:<kind>` or `late:<kind>` for each clock that was stopped. One that was cancelled is
   * never on time, but late where it had been missed; one cut off by an end is neither.
   */
  readonly measures: readonly string[];
}

/** The clocks being changed within one step. */
class Bench {
  readonly #step: Step;
  readonly #draft: MatterChanges;
  readonly #clocks: Map<number, MatterClock>;
  readonly #changed = new Set<number>();
  readonly #cancelled = new Set<number>();

  constructor(step: Step, draft: MatterChanges) {
    this.#step = step;
    this.#draft = draft;
    this.#clocks = new Map((step.before?.clocks ?? []).map((clock) => [clock.id, clock]));
  }

  follow(rule: ClockRule): void {
    const { calendar, now } = this.#step;
    if (rule.do === 'start') {
      if (rule.kinds === 'all') throw new Error('name the clocks to start');
      for (const kind of rule.kinds) this.#start(kind, null);
      return;
    }
    for (const clock of this.#running(rule.kinds)) {
      if (rule.do === 'stop' || rule.do === 'cancel') this.#stop(clock, rule.do);
      if (rule.do === 'pause') this.#put(pauseClock(clock, now));
      if (rule.do === 'resume') this.#put(resumeClock(calendar, clock, now));
    }
  }

  obey(order: ClockOrder): void {
    const { calendar, now } = this.#step;
    switch (order.do) {
      case 'start':
        return this.#start(order.kind, order.subjectBodyId, order.budget);
      case 'stop':
      case 'cancel':
        for (const clock of this.#running([order.kind])) {
          if (clock.subjectBodyId === order.subjectBodyId) this.#stop(clock, order.do);
        }
        return;
      case 'extend':
        for (const clock of this.#running([order.kind])) {
          this.#put(extendClock(calendar, clock, order.amount, now));
        }
        return;
      case 'revive': {
        const revived = reviveClock(order.clock);
        return this.#put(order.paused ? revived : resumeClock(calendar, revived, now));
      }
      case 'replace':
        return this.#put(order.clock);
    }
  }

  changed(): readonly MatterClock[] {
    return [...this.#clocks.values()].filter((clock) => this.#changed.has(clock.id));
  }

  measures(): readonly string[] {
    const { type } = this.#step;
    return this.changed()
      .filter((clock) => clock.stoppedAt !== null && !isAllowance(type, clock.kind))
      .filter((clock) => clock.breachedAt !== null || !this.#cancelled.has(clock.id))
      .map((clock) => `${clock.breachedAt === null ? 'on_time' : 'late'}:${clock.kind}`);
  }

  #start(kind: string, subjectBodyId: string | null, chosen?: Budget): void {
    const { before, calendar, now, type } = this.#step;
    const id = this.#clocks.size + 1;
    const budget = chosen ?? budgetOf(type, kind, { ...before?.matter, ...this.#draft });
    this.#put(startClock(calendar, { id, kind, subjectBodyId, budget }, now));
  }

  #stop(clock: MatterClock, how: 'stop' | 'cancel'): void {
    if (how === 'cancel') this.#cancelled.add(clock.id);
    this.#put(stopClock(clock, this.#step.now));
  }

  /** A time somebody may use ends without a breach. */
  #put(changed: MatterClock): void {
    const allowed = isAllowance(this.#step.type, changed.kind);
    const clock = allowed ? { ...changed, breachedAt: null } : changed;
    this.#clocks.set(clock.id, clock);
    this.#changed.add(clock.id);
  }

  #running(kinds: readonly string[] | 'all'): MatterClock[] {
    return [...this.#clocks.values()].filter(
      (clock) => clock.stoppedAt === null && (kinds === 'all' || kinds.includes(clock.kind)),
    );
  }
}
