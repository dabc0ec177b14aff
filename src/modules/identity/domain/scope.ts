import type { Actor } from '#platform/permit/actor.ts';
import type { Scope } from '#platform/permit/permit.ts';

/** The rows an actor may touch while doing `action`: where they hold it, and themselves. */
export function scopeForAction(actor: Actor, action: string): Scope {
  const areas = actor.authorities
    .filter((authority) => authority.actions.has(action))
    .map((authority) => authority.areaCode);
  return {
    areas: [...new Set(areas)],
    bodies: [],
    persons: actor.personId === null ? [] : [actor.personId],
    clearance: actor.clearance,
  };
}
