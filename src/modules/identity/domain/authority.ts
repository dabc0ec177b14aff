import type { Authority } from '#platform/permit/actor.ts';
import { isCurrent } from './term.ts';
import type { Term } from './term.ts';

/** A position as far as authority is concerned. */
export interface HeldPosition extends Term {
  readonly capacity: string;
  readonly bodyId: string;
  readonly areaCodes: readonly string[];
  /** Set when held for somebody else: how long one stands in, within the position's own term. */
  readonly standingIn: Term | null;
}

/** What a capacity may do, as kept in data. */
export interface CapacityGrant {
  readonly capacity: string;
  readonly clearance: number;
  readonly secondFactorRequired: boolean;
  readonly actions: ReadonlySet<string>;
}

export type CapacityGrants = ReadonlyMap<string, CapacityGrant>;

/** What somebody may do now, and how much they may see. */
export interface Power {
  readonly authorities: readonly Authority[];
  readonly clearance: number;
  readonly secondFactorRequired: boolean;
}

/** Everyone who signs in is also a resident; nobody loses that by taking office. */
const residentCapacity = 'resident';
/** What may be done without signing in, e.g. reporting anonymously. */
const visitorCapacity = 'visitor';
/** What outside programs may be given by anybody who gives keys. */
export const programCapacity = 'open_api';
/**
 * The reach of residents and visitors: no area at all. They may do what concerns a matter of their
 * own or none yet, so this contains no area code; an empty one would contain them all.
 */
export const ownReach = 'own';

/**
 * Capacity × area for the positions valid at `moment`, and those stood in for; then the resident's
 * own. Positions come first, so that an office is named in the timeline where one permits the act.
 */
export function powerOf(
  positions: readonly HeldPosition[],
  grants: CapacityGrants,
  moment: Date,
): Power {
  const valid = positions.filter(
    (position) =>
      isCurrent(position, moment) &&
      (position.standingIn === null || isCurrent(position.standingIn, moment)),
  );
  const authorities = valid.flatMap((position) =>
    position.areaCodes.map((areaCode) =>
      authorityOf(position.capacity, areaCode, position.bodyId, grants),
    ),
  );
  const held = valid.map((position) => grants.get(position.capacity));
  return {
    authorities: [...authorities, authorityOf(residentCapacity, ownReach, null, grants)],
    clearance: Math.max(0, ...held.map((grant) => grant?.clearance ?? 0)),
    secondFactorRequired: held.some((grant) => grant?.secondFactorRequired === true),
  };
}

/** Capacities that people and programs have by what they are: nobody is appointed to them. */
export function isOffice(capacity: string): boolean {
  return ![residentCapacity, visitorCapacity, programCapacity].includes(capacity);
}

/** What anybody may do without signing in. */
export function visitorAuthority(grants: CapacityGrants): Authority {
  return authorityOf(visitorCapacity, ownReach, null, grants);
}

/** All that remains while a password or second factor is owed: putting the account right. */
export function accountOnlyAuthority(): Authority {
  return {
    capacity: residentCapacity,
    areaCode: ownReach,
    bodyId: null,
    actions: new Set(['identity.own_account']),
  };
}

function authorityOf(
  capacity: string,
  areaCode: string,
  bodyId: string | null,
  grants: CapacityGrants,
): Authority {
  const { actions = new Set<string>(), clearance = 0 } = grants.get(capacity) ?? {};
  return { capacity, areaCode, bodyId, actions, clearance };
}
