import type { Actor } from '#platform/permit/actor.ts';
import type { MatterState } from './fold.ts';
import { findEntitlement } from './relation.ts';
import { maySee } from './sight.ts';
import type { Prospect, StepFacts, TypeRules } from './step.ts';
import { transitionsFrom, type Transition } from './type.ts';
import { isDue } from './warnings.ts';

/** Where a matter stands, and by whose rules. */
export interface Standing extends Pick<Prospect, 'type' | 'now' | 'calendar'> {
  readonly rules: TypeRules;
  readonly before: MatterState;
}

/**
 * The steps that the actor may take on the matter now: they are entitled, and no condition speaks
 * against it. The pages show these and no others; what is left out would be refused.
 *
 * @param factsOf what the type's `prepare` read for each action; without it, what the row says.
 */
export function legalTransitions(
  actor: Actor,
  { rules, ...standing }: Standing,
  factsOf: (action: string) => StepFacts = () => ({}),
): readonly Transition[] {
  const { type, before, now, calendar } = standing;
  if (!maySee(actor, before.matter)) return [];
  return transitionsFrom(type, before.matter.state).filter((transition) => {
    const entitlement = findEntitlement(actor, transition, before.matter);
    if (!entitlement) return false;
    const { authority } = entitlement;
    const facts = factsOf(transition.action);
    const prospect = { type, transition, before, actor, authority, now, calendar, facts };
    if (isDue(prospect)) return false;
    return (transition.guards ?? []).every((name) => !rules.conditions[name]?.(prospect));
  });
}
