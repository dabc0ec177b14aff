import type { WorkCalendar } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { Refusal } from '#platform/refusal/refusal.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { applyClockRules } from './clock-orders.ts';
import { earliestDue } from './clocks.ts';
import type { ClockChange } from './clock.ts';
import type { MatterEvent } from './event.ts';
import { applyEvent, replaceClocks, type MatterState } from './fold.ts';
import type { Json, MatterChanges } from './matter.ts';
import { legalTransitions } from './legal-steps.ts';
import {
  notAllowedFromState,
  notEntitled,
  notFound,
  signInFirst,
  staleVersion,
} from './refusals.ts';
import { findEntitlement, type Entitlement } from './relation.ts';
import { maySee } from './sight.ts';
import type { Measure, Outcome, RelatedChange } from './step.ts';
import type { Step, StepFacts, StepInput, TypeRules } from './step.ts';
import { findTransition, isAllowance, stateOf } from './type.ts';
import type { MatterType, Transition } from './type.ts';
import { isDue } from './warnings.ts';

/** One wish to change one matter. */
export interface Command {
  readonly actor: Actor;
  /** The id of the matter; for the creating step the id it will have. */
  readonly matterId: string;
  readonly action: string;
  readonly input: unknown;
  readonly expectedVersion?: number;
}

export interface Surroundings {
  readonly type: MatterType;
  readonly rules: TypeRules;
  /** @throws Refusal invalid when the input does not fit the action's schema. */
  readonly parseInput: (action: string, input: unknown) => StepInput;
  readonly before: MatterState | null;
  readonly related: ReadonlyMap<string, MatterState>;
  readonly facts: StepFacts;
  readonly now: Date;
  readonly calendar: WorkCalendar;
}

export interface Change {
  readonly before: MatterState | null;
  readonly after: MatterState;
  readonly event: MatterEvent;
  readonly measures: readonly Measure[];
}

export interface Decision {
  /** The matter acted on first, then the related ones that change with it. */
  readonly changes: readonly Change[];
  readonly subscriptions: NonNullable<Outcome['subscriptions']>;
}

/**
 * What a command does, or why not. Pure: the caller has locked the rows and writes what comes back.
 *
 * @throws Refusal 404 when the actor may not know of the matter; 409 with the legal actions when
 *   the state does not allow it or the version is stale; 403; 400; and what the guards say.
 */
export function decide(command: Command, around: Surroundings): Decision {
  const { before, type } = around;
  if (before !== null && !maySee(command.actor, before.matter)) throw notFound();
  const transition = findTransition(type, command.action, before?.matter.state ?? null);
  if (!transition) throw illegal(command, around);
  if (
    before !== null &&
    (command.expectedVersion ?? before.matter.version) !== before.matter.version
  ) {
    throw staleVersion(before.matter.version);
  }
  const { authority } = entitlementOf(command.actor, transition, before);
  const step: Step = {
    ...around,
    related: seenBy(command.actor, around.related),
    transition,
    input: around.parseInput(command.action, command.input),
    actor: command.actor,
    authority,
  };
  const early = isDue(step);
  if (early) throw early;
  for (const name of transition.guards ?? []) {
    const { conditions, guards } = around.rules;
    const refusal = (conditions[name] ?? ruleNamed(guards, name))(step);
    if (refusal) throw refusal;
  }
  const effect = transition.effect;
  const outcome = effect === undefined ? {} : ruleNamed(around.rules.effects, effect)(step);
  const own = changeOf(step, command.matterId, outcome);
  const others = (outcome.related ?? []).map((related) => relatedChangeOf(step, related));
  return { changes: [own, ...others], subscriptions: outcome.subscriptions ?? [] };
}

/** What the actor may not know of, no rule may touch in their name. */
function seenBy(actor: Actor, related: Surroundings['related']): Surroundings['related'] {
  return new Map([...related].filter(([, { matter }]) => maySee(actor, matter)));
}

function illegal(command: Command, around: Surroundings): Refusal {
  const { before } = around;
  if (before === null) return notFound();
  const legal = legalTransitions(command.actor, { ...around, before });
  return notAllowedFromState(
    command.action,
    before.matter.state,
    legal.map((step) => step.action),
  );
}

/**
 * Anyone may create a matter as far as the engine cares; its module checks who may use which
 * channel.
 */
function entitlementOf(
  actor: Actor,
  transition: Transition,
  before: MatterState | null,
): Entitlement {
  if (before === null) return { authority: actor.authorities[0] ?? null };
  const entitlement = findEntitlement(actor, transition, before.matter);
  if (entitlement) return entitlement;
  throw actor.kind === 'anonymous' ? signInFirst() : notEntitled(transition.action);
}

function changeOf(step: Step, matterId: string, outcome: Outcome): Change {
  const { transition, before, type } = step;
  const to = targetOf(transition, before?.matter.state ?? null, outcome.to);
  const spec = stateOf(type, to);
  const draft: MatterChanges = { ...outcome.changes, state: to, stage: spec.stage };
  // A step within an end, e.g. an objection to it, may well start a clock.
  const ends = spec.end === true && before?.matter.closedAt === null;
  if (ends) draft.closedAt = step.now;
  const clockOutcome = applyClockRules(step, draft, outcome.clocks ?? [], ends);
  const clocks = replaceClocks(before?.clocks ?? [], clockOutcome.changes);
  const duties = clocks.filter((clock) => !isAllowance(type, clock.kind));
  draft.dueAt = earliestDue(duties);
  if (duties.some((clock) => clock.breachedAt !== null)) markOverdue(draft, before);
  return written(step, {
    matterId,
    action: transition.action,
    to,
    draft,
    clockChanges: clockOutcome.changes,
    input: outcome.record ?? step.input,
    reasons: outcome.reasons ?? [],
    before,
    measures: [
      ...clockOutcome.measures,
      ...(transition.measures ?? []),
      ...(outcome.measures ?? []),
    ],
  });
}

function relatedChangeOf(step: Step, related: RelatedChange): Change {
  const before = step.related.get(related.matterId);
  if (!before) throw new Error(`related matter ${related.matterId} was not loaded`);
  return written(step, {
    matterId: related.matterId,
    action: related.action,
    to: before.matter.state,
    draft: related.changes,
    clockChanges: [],
    input: {},
    reasons: related.reasons,
    before,
    measures: [],
  });
}

interface Draft {
  readonly matterId: string;
  readonly action: string;
  readonly to: string;
  readonly draft: MatterChanges;
  readonly clockChanges: readonly ClockChange[];
  readonly input: StepInput;
  readonly reasons: readonly Sentence[];
  readonly before: MatterState | null;
  readonly measures: readonly Measure[];
}

function written(step: Step, draft: Draft): Change {
  const event: MatterEvent = {
    matterId: draft.matterId,
    seq: (draft.before?.matter.version ?? 0) + 1,
    at: step.now,
    action: draft.action,
    actorKind: step.actor.kind,
    actorId: step.actor.personId,
    capacity: step.authority?.capacity ?? null,
    bodyId: step.authority?.bodyId ?? null,
    from: draft.before?.matter.state ?? null,
    to: draft.to,
    input: draft.input,
    reasons: draft.reasons,
    changes: draft.before === null ? draft.draft : onlyChanged(draft.before, draft.draft),
    clockChanges: draft.clockChanges,
    visibility: step.transition.visibility,
  };
  const after = applyEvent(draft.before, event);
  return { before: draft.before, after, event, measures: draft.measures };
}

/** Keeps the log lean: a field set to what it already was is no change. */
function onlyChanged(before: MatterState, draft: MatterChanges): MatterChanges {
  const entries = Object.entries(draft).filter(
    ([field, value]) => !same(before.matter[field as keyof MatterChanges] as Json, value as Json),
  );
  return Object.fromEntries(entries);
}

function same(one: Json, other: Json): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function markOverdue(draft: MatterChanges, before: MatterState | null): void {
  draft.attributes = { ...before?.matter.attributes, ...draft.attributes, overdue: true };
}

function targetOf(transition: Transition, from: string | null, chosen: string | undefined): string {
  const { to } = transition;
  if (to === 'same') return from ?? impossible(transition);
  if (typeof to === 'string') return to;
  return chosen !== undefined && to.includes(chosen) ? chosen : impossible(transition);
}

function impossible(transition: Transition): never {
  throw new Error(`the rule of ${transition.action} chose no state the transition allows`);
}

function ruleNamed<Rule>(rules: { readonly [name: string]: Rule }, name: string): Rule {
  const rule = rules[name];
  if (rule === undefined) throw new Error(`no rule is named ${name}`);
  return rule;
}
