import type { Actor } from '#platform/permit/actor.ts';
import { areaContains, scopeOf } from '#platform/permit/permit.ts';
import type { Matter } from './matter.ts';

/**
 * Whether the actor may know of the matter at all: the first wall, the same rule as the row-level
 * policy `matter_seen` that PostgreSQL holds the application to as the second.
 */
export function maySee(actor: Actor, matter: Matter): boolean {
  if (actor.kind === 'system') return true;
  if (actor.personId !== null && matter.reporterId === actor.personId) return true;
  if (matter.confidentiality > actor.clearance) return false;
  const scope = scopeOf(actor);
  return (
    scope.areas.some((area) => areaContains(area, matter.areaCode)) ||
    scope.bodies.some((body) => concerns(matter, body))
  );
}

/**
 * Whether the viewer works on the matter, rather than having reported it: staff see inside steps.
 */
export function isStaffFor(actor: Actor, matter: Matter): boolean {
  if (actor.kind === 'system') return true;
  const scope = scopeOf(actor);
  return (
    scope.areas.some((area) => areaContains(area, matter.areaCode)) ||
    scope.bodies.some((body) => concerns(matter, body))
  );
}

function concerns(matter: Matter, bodyId: string): boolean {
  return matter.ownerBodyId === bodyId || matter.assistingBodyIds.includes(bodyId);
}
