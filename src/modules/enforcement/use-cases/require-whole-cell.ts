import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';

/**
 * Categories hold in the whole cell, so only who may change them everywhere in it does.
 * @throws Refusal unauthenticated, forbidden
 */
export function requireWholeCell({ areas }: EnforcementContext, actor: Actor): void {
  const action = 'enforcement.edit_categories';
  requireAuthority(actor, action);
  for (const { code, parentCode } of areas.listAreas()) {
    if (parentCode === null) requireAuthority(actor, action, { areaCode: code });
  }
}
