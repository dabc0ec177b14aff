import type { Actor } from '#platform/permit/actor.ts';
import { areaContains, reachAt, scopeOf } from '#platform/permit/permit.ts';
import type { Matter } from './matter.ts';

/**
 * Whether the actor may know of the matter at all: the first wall, the same rule as the row-level
 * policy `matter_seen` that PostgreSQL holds the application to as the second.
 */
export function maySee(actor: Actor, matter: Matter): boolean {
  return isReporter(actor, matter) || isStaffFor(actor, matter);
}

/**
 * Whether the viewer works on the matter, rather than having reported it: staff see inside steps.
 * What is confidential is open to an office of that clearance where the office itself reaches, and
 * not where another office of the same person does.
 */
export function isStaffFor(actor: Actor, matter: Matter): boolean {
  if (actor.kind === 'system') return true;
  const { areas, bodies } = reachAt(scopeOf(actor), matter.confidentiality);
  return (
    areas.some((area) => areaContains(area, matter.areaCode)) ||
    bodies.some((body) => concerns(matter, body))
  );
}

export function isReporter(actor: Actor, matter: Matter): boolean {
  return actor.personId !== null && actor.personId === matter.reporterId;
}

/** Whether the viewer reported the matter and has no part in the work on it. */
export function isOnlyReporter(actor: Actor, matter: Matter): boolean {
  return isReporter(actor, matter) && !isStaffFor(actor, matter);
}

function concerns(matter: Matter, bodyId: string): boolean {
  return matter.ownerBodyId === bodyId || matter.assistingBodyIds.includes(bodyId);
}
