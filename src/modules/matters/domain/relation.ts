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
  const clearance = matter.confidentiality;
  switch (relation) {
    case 'system':
      return actor.kind === 'system' ? { authority: null } : undefined;
    case 'area':
      return held(findAuthority(actor, permission, { areaCode: matter.areaCode, clearance }));
    case 'owner-body':
      return held(
        ofBodies(actor, permission, {
          bodyIds: matter.ownerBodyId === null ? [] : [matter.ownerBodyId],
          clearance,
        }),
      );
    case 'assisting-body':
      return held(ofBodies(actor, permission, { bodyIds: matter.assistingBodyIds, clearance }));
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
      if (!maySee(actor, matter)) return undefined;
      return (
        byRelation(actor, permission, 'reporter', matter) ??
        held(findAuthority(actor, permission, { clearance }))
      );
  }
}

function ofBodies(
  actor: Actor,
  permission: string,
  target: { readonly bodyIds: readonly string[]; readonly clearance: number },
): Authority | undefined {
  return target.bodyIds.length === 0 ? undefined : findAuthority(actor, permission, target);
}

function held(authority: Authority | undefined): Entitlement | undefined {
  return authority === undefined ? undefined : { authority };
}
