import type { Actor, Authority } from '#platform/permit/actor.ts';
import { findAuthority } from '#platform/permit/permit.ts';
import type { Matter } from './matter.ts';
import type { Relation, Transition } from './type.ts';
import { maySee } from './sight.ts';

/**
 * What makes the actor entitled to a step: an authority, or just standing (a reporter, a viewer).
 */
export interface Entitlement {
  readonly authority: Authority | null;
}

/** How the actor is entitled to take this step on this matter, or undefined. */
export function findEntitlement(
  actor: Actor,
  step: Transition,
  matter: Matter,
): Entitlement | undefined {
  for (const relation of step.relations) {
    const found = byRelation(actor, step.permission, relation, matter);
    if (found) return found;
  }
  return undefined;
}

function byRelation(
  actor: Actor,
  permission: string,
  relation: Relation,
  matter: Matter,
): Entitlement | undefined {
  switch (relation) {
    case 'system':
      return actor.kind === 'system' ? { authority: null } : undefined;
    case 'area':
      return held(findAuthority(actor, permission, { areaCode: matter.areaCode }));
    case 'owner-body':
      return held(
        ofBodies(actor, permission, matter.ownerBodyId === null ? [] : [matter.ownerBodyId]),
      );
    case 'assisting-body':
      return held(ofBodies(actor, permission, matter.assistingBodyIds));
    case 'any-body':
      return (
        byRelation(actor, permission, 'owner-body', matter) ??
        byRelation(actor, permission, 'assisting-body', matter)
      );
    case 'reporter':
      return actor.personId !== null && actor.personId === matter.reporterId
        ? held(findAuthority(actor, permission))
        : undefined;
    case 'viewer':
      return maySee(actor, matter) ? held(findAuthority(actor, permission)) : undefined;
  }
}

function ofBodies(
  actor: Actor,
  permission: string,
  bodyIds: readonly string[],
): Authority | undefined {
  return bodyIds.length === 0 ? undefined : findAuthority(actor, permission, { bodyIds });
}

function held(authority: Authority | undefined): Entitlement | undefined {
  return authority === undefined ? undefined : { authority };
}
