import type { Actor } from '#platform/permit/actor.ts';
import type { SessionOwner } from '../data/session-rows.ts';
import { accountOnlyAuthority, powerOf, visitorAuthority } from '../domain/authority.ts';
import type { CapacityGrants } from '../domain/authority.ts';

/** Why somebody signed in may do nothing yet but put their account right. */
export type Owed = 'new-password' | 'second-factor';

export interface SignedIn {
  readonly actor: Actor;
  readonly owner: SessionOwner;
  readonly owed: Owed | null;
}

export function presentSignedIn(
  owner: SessionOwner,
  grants: CapacityGrants,
  moment: Date,
): SignedIn {
  const power = powerOf(owner.positions, grants, moment);
  const mustHaveSecond = owner.secondFactorRequired || power.secondFactorRequired;
  const owed = owner.passwordTemporary
    ? 'new-password'
    : mustHaveSecond && !owner.secondFactor
      ? 'second-factor'
      : null;
  const actor: Actor = {
    kind: 'person',
    personId: owner.personId,
    name: owner.name,
    authorities: owed === null ? power.authorities : [accountOnlyAuthority()],
    clearance: owed === null ? power.clearance : 0,
  };
  return { actor, owner, owed };
}

export function presentVisitor(grants: CapacityGrants): Actor {
  return {
    kind: 'anonymous',
    personId: null,
    name: '匿名',
    authorities: [visitorAuthority(grants)],
    clearance: 0,
  };
}
