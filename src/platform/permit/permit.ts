import { Refusal } from '../refusal/refusal.ts';
import type { Actor, Authority } from './actor.ts';

/** What an action is aimed at, as far as permission cares. */
export interface PermitTarget {
  readonly areaCode?: string;
  /** When given, only an authority of one of these bodies will do. */
  readonly bodyIds?: readonly string[];
}

/**
 * Whether `outer` contains `inner`: codes nest by prefix (county 6, street 9, community 12, grid
 * 15).
 */
export function areaContains(outer: string, inner: string): boolean {
  return inner.startsWith(outer);
}

/** The authority under which the actor may do this, or undefined. */
export function findAuthority(
  actor: Actor,
  action: string,
  target: PermitTarget = {},
): Authority | undefined {
  return actor.authorities.find(
    (authority) =>
      authority.actions.has(action) &&
      (target.areaCode === undefined || areaContains(authority.areaCode, target.areaCode)) &&
      (target.bodyIds === undefined ||
        (authority.bodyId !== null && target.bodyIds.includes(authority.bodyId))),
  );
}

/**
 * The authority under which the actor may do this.
 * @throws Refusal forbidden `permit.not_allowed`, or unauthenticated `permit.sign_in` when nobody
 * is signed in.
 */
export function requireAuthority(
  actor: Actor,
  action: string,
  target: PermitTarget = {},
): Authority {
  const authority = findAuthority(actor, action, target);
  if (authority) return authority;
  if (actor.kind === 'anonymous') {
    throw new Refusal('unauthenticated', 'permit.sign_in', {
      zh: '请先登录，再做这件事。',
      en: 'Please sign in first.',
    });
  }
  throw new Refusal(
    'forbidden',
    'permit.not_allowed',
    {
      zh: '您的岗位没有做这件事的权限；如有需要，请联系管理员。',
      en: 'Your position does not allow this. Ask your administrator if you need it.',
    },
    { action },
  );
}

/** The row-level scope of an actor, as PostgreSQL will hold it to: see `platform/db`. */
export function scopeOf(actor: Actor): Scope {
  const areas = new Set<string>();
  const bodies = new Set<string>();
  for (const authority of actor.authorities) {
    if (authority.actions.has('matters.see_area')) areas.add(authority.areaCode);
    if (authority.bodyId !== null) bodies.add(authority.bodyId);
  }
  return {
    areas: [...areas],
    bodies: [...bodies],
    persons: actor.personId === null ? [] : [actor.personId],
    clearance: actor.clearance,
  };
}

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

/** What one transaction may touch; row-level security enforces it a second time in the database. */
export interface Scope {
  /** Area codes seen whole; '' is the whole cell. */
  readonly areas: readonly string[];
  readonly bodies: readonly string[];
  readonly persons: readonly string[];
  readonly clearance: number;
}

/** For the system's own work: projections, sweeps, migrations of data. */
export const wholeCell: Scope = { areas: [''], bodies: [], persons: [], clearance: 2 };
