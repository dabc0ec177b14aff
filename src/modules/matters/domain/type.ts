import type { Sentence } from '#platform/refusal/refusal.ts';
import type { Budget } from '#algorithms/working-time/index.ts';
import type { Stage } from '../contract.ts';
import type { Visibility } from './event.ts';

/** How the one who acts must stand to the matter, besides holding the permission. */
export type Relation =
  /** An authority whose area contains the matter's. */
  | 'area'
  /** An authority of the lead body. */
  | 'owner-body'
  /** An authority of one of the assisting bodies. */
  | 'assisting-body'
  /** An authority of the lead or an assisting body. */
  | 'any-body'
  /** The reporter; not another who reported the same, whose own matter was merged. */
  | 'reporter'
  /** Whoever may see the matter. */
  | 'viewer'
  /** The platform itself, by a rule people wrote. */
  | 'system';

/** How one clock changes when a transition is taken. */
export interface ClockRule {
  /** 'stop' is a deadline met or missed; 'cancel' one that fell away: only a miss is counted. */
  readonly do: 'start' | 'stop' | 'cancel' | 'pause' | 'resume';
  /** Clock kinds; 'all' means every clock of the matter. */
  readonly kinds: readonly string[] | 'all';
}

/** One legal step, as data: what the table in docs shows is what the engine runs. */
export interface Transition {
  readonly action: string;
  readonly title: Sentence;
  /** States it may be taken from; none for the step that creates the matter. */
  readonly from: readonly string[];
  /** State it leads to, 'same', or the possible ones where a rule named in `effect` chooses. */
  readonly to: string | readonly string[];
  readonly permission: string;
  readonly relations: readonly Relation[];
  readonly clocks?: readonly ClockRule[];
  /** Names of pure rules that must hold: conditions and guards of the type's `rules`. */
  readonly guards?: readonly string[];
  /** Name of the pure rule that says what changes besides the state. */
  readonly effect?: string;
  /** What is counted each time that it is taken, besides what its effect counts. */
  readonly measures?: readonly string[];
  readonly visibility: Visibility;
  readonly tone?: 'primary' | 'ordinary' | 'danger';
  /** What calls for this step, where that is not a clock that its own data stops. */
  readonly calledBy?: {
    /** Clocks that its effect stops. */
    readonly clocks?: readonly string[];
    /** A fact that asks for it while it is there, e.g. a request to grant. */
    readonly fact?: string;
  };
  /** True for steps that go back to an earlier stage on purpose: returns, rework, reopening. */
  readonly back?: boolean;
}

export interface StateSpec {
  readonly title: Sentence;
  readonly stage: Stage;
  /** An end: nothing runs any more. */
  readonly end?: boolean;
  /** The clock that this state is about: the deadline that people are told while it lasts. */
  readonly clock?: string;
}

export interface ClockSpec {
  readonly title: Sentence;
  /**
   * A time somebody may use (to rate, to supplement) rather than one somebody must keep: its end is
   * no breach, and the platform then takes the step named here, with its reason.
   */
  readonly thenAction?: string;
  /** Not the leading body's to keep, but of those in the area who may do this: a permission. */
  readonly duty?: string;
  /** Not about the handling itself: it runs on when the matter ends. */
  readonly outlivesEnd?: boolean;
  readonly ordinary: Budget;
  readonly urgent: Budget;
  /** Other budgets by the matter's complexity, where they differ. */
  readonly byComplexity?: { readonly [complexity: string]: Budget };
}

/** A matter type: states, steps, clocks. Plain data, published as JSON. */
export interface MatterType {
  readonly type: string;
  readonly title: Sentence;
  /** First letters of the public number, e.g. SQ. */
  readonly numberPrefix: string;
  readonly states: { readonly [state: string]: StateSpec };
  readonly clocks: { readonly [kind: string]: ClockSpec };
  /** Numbers that its rules go by, where the cell has set its own. */
  readonly limits?: { readonly [name: string]: number };
  readonly transitions: readonly Transition[];
  /** What people call the ways by which matters of this type come. */
  readonly channelTitles?: { readonly [channel: string]: Sentence };
}

/**
 * The step that this action is from this state (null: the matter does not exist yet), or undefined.
 */
export function findTransition(
  type: MatterType,
  action: string,
  state: string | null,
): Transition | undefined {
  return type.transitions.find(
    (step) =>
      step.action === action &&
      (state === null ? step.from.length === 0 : step.from.includes(state)),
  );
}

/**
 * A time somebody may use, rather than a duty that somebody must keep by it. It is never breached,
 * never makes a matter due, and no reopening shortens it.
 */
export function isAllowance(type: MatterType, kind: string): boolean {
  return type.clocks[kind]?.thenAction !== undefined;
}

/** A duty of the area's own people: missing it is no body's lateness. */
export function isAreaDuty(type: MatterType, kind: string): boolean {
  return type.clocks[kind]?.duty !== undefined;
}

/** Every step that starts in this state. */
export function transitionsFrom(type: MatterType, state: string): readonly Transition[] {
  return type.transitions.filter((step) => step.from.includes(state));
}

/** @throws Error when the type has no such state: a defect in its data. */
export function stateOf(type: MatterType, state: string): StateSpec {
  const spec = type.states[state];
  if (!spec) throw new Error(`matter type ${type.type} has no state ${state}`);
  return spec;
}
