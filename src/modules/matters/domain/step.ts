import type { Budget, WorkCalendar } from '#algorithms/working-time/index.ts';
import type { Actor, Authority } from '#platform/permit/actor.ts';
import type { Refusal, Sentence } from '#platform/refusal/refusal.ts';
import type { MatterClock } from './clock.ts';
import type { MatterState } from './fold.ts';
import type { Json, Matter, MatterChanges } from './matter.ts';
import type { MatterType, Transition } from './type.ts';

export type StepInput = { readonly [name: string]: Json };

/** What is known of a step before anybody has filled anything in. */
export interface Prospect {
  readonly type: MatterType;
  readonly transition: Transition;
  /** Null for the step that creates the matter. */
  readonly before: MatterState | null;
  readonly actor: Actor;
  readonly authority: Authority | null;
  readonly now: Date;
  readonly calendar: WorkCalendar;
  /** What the type's `prepare` read for this step before the decision. */
  readonly facts: StepFacts;
}

/** Everything a rule may look at. Rules are pure: the same step always decides the same. */
export interface Step extends Prospect {
  readonly input: StepInput;
  /** Other matters the input names, locked too. */
  readonly related: ReadonlyMap<string, MatterState>;
}

export type StepFacts = { readonly [name: string]: Json };

/**
 * A rule that needs no input: it decides whether the step is offered at all. Its refusal is a
 * conflict. A fact that nobody read is no objection.
 */
export type Condition = (prospect: Prospect) => Refusal | null;

/** A rule that must hold, whatever it looks at. Returns why it does not, or null. */
export type Guard = (step: Step) => Refusal | null;

/** A clock the effect starts, stops or lengthens besides what the transition's data says. */
export type ClockOrder =
  | {
      readonly do: 'start';
      readonly kind: string;
      readonly subjectBodyId: string | null;
      /** Where the person chose the deadline; else the type's data decides. */
      readonly budget?: Budget;
    }
  | {
      /** Met or missed, or fallen away: see `ClockRule`. */
      readonly do: 'stop' | 'cancel';
      readonly kind: string;
      readonly subjectBodyId: string | null;
    }
  /** A stopped clock goes on with what was left of it, or waits with that. */
  | { readonly do: 'revive'; readonly clock: MatterClock; readonly paused: boolean }
  | { readonly do: 'extend'; readonly kind: string; readonly amount: number }
  | { readonly do: 'replace'; readonly clock: MatterClock };

export interface RelatedChange {
  readonly matterId: string;
  readonly action: string;
  readonly changes: MatterChanges;
  readonly reasons: readonly Sentence[];
}

/** Who is told of what becomes of a matter from now on. */
export type SubscriptionOrder =
  | { readonly do: 'add'; readonly personId: string }
  | { readonly do: 'remove'; readonly matterId: string; readonly personId: string }
  /** Everybody who follows `from` follows `to` as well, until split. */
  | { readonly do: 'carry'; readonly from: string; readonly to: string }
  | { readonly do: 'uncarry'; readonly from: string; readonly to: string };

export interface Outcome {
  /**
   * What the event keeps of the input, where not all of it: a report's text is in the row already.
   */
  readonly record?: StepInput;
  /** Which of the transition's possible states it is. */
  readonly to?: string;
  readonly changes?: MatterChanges;
  readonly clocks?: readonly ClockOrder[];
  readonly reasons?: readonly Sentence[];
  readonly related?: readonly RelatedChange[];
  readonly subscriptions?: readonly SubscriptionOrder[];
  /** Counters this step adds to, e.g. `on_time:handle`; see the board. */
  readonly measures?: readonly Measure[];
}

/** A counter, of the body that has the matter unless another is named. */
export type Measure = string | { readonly measure: string; readonly bodyId: string };

/** Says what changes besides the state. */
export type Effect = (step: Step) => Outcome;

/** The rules by name; a transition names conditions and guards alike as its guards. */
export interface TypeRules {
  readonly conditions: { readonly [name: string]: Condition };
  readonly guards: { readonly [name: string]: Guard };
  readonly effects: { readonly [name: string]: Effect };
}

/** The matter of a step that has one. */
export function matterOf(step: Prospect): Matter {
  if (step.before === null) throw new Error(`${step.transition.action} needs a matter`);
  return step.before.matter;
}
