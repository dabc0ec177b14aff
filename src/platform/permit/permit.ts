import { Refusal, type Sentence } from '../refusal/refusal.ts';
import type { Actor, Authority } from './actor.ts';

/** What an action is aimed at, as far as permission cares. */
export interface PermitTarget {
  readonly areaCode?: string;
  /** When given, only an authority of one of these bodies will do. */
  readonly bodyIds?: readonly string[];
  /** How confidential it is: an office that is not cleared for it does not do. */
  readonly clearance?: number;
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
        (authority.bodyId !== null && target.bodyIds.includes(authority.bodyId))) &&
      (target.clearance === undefined || clearanceOf(actor, authority) >= target.clearance),
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
  // Elsewhere they may: it is the place or the body that is not theirs.
  const sentence = findAuthority(actor, action) === undefined ? notYours : notHere;
  throw new Refusal('forbidden', 'permit.not_allowed', sentence, { action });
}

const notYours: Sentence = {
  zh: '您的岗位没有做这件事的权限；如有需要，请联系管理员。',
  en: 'Your position does not allow this. Ask your administrator if you need it.',
};
const notHere: Sentence = {
  zh: '这里不归您的岗位负责。请转告负责这里的同事，或者拨打热线反映。',
  en: 'Your position is not responsible here. Tell a colleague who is, or call the hotline.',
};

/** The row-level scope of an actor, as PostgreSQL will hold it to: see `platform/db`. */
export function scopeOf(actor: Actor): Scope {
  return scopeFrom(actor, (authority) => ({
    area: authority.actions.has('matters.see_area'),
    body: true,
  }));
}

/** The rows an actor may touch while doing `action`: where they hold it, and themselves. */
export function scopeForAction(actor: Actor, action: string): Scope {
  return scopeFrom(actor, (authority) => ({ area: authority.actions.has(action), body: false }));
}

/** @param counts whether an authority opens its area, and whether its body. */
function scopeFrom(
  actor: Actor,
  counts: (authority: Authority) => { readonly area: boolean; readonly body: boolean },
): Scope {
  const reachOf = (level: number): Reach => {
    const areas = new Set<string>();
    const bodies = new Set<string>();
    for (const authority of actor.authorities) {
      if (clearanceOf(actor, authority) < level) continue;
      const { area, body } = counts(authority);
      if (area) areas.add(authority.areaCode);
      if (body && authority.bodyId !== null) bodies.add(authority.bodyId);
    }
    return { areas: [...areas], bodies: [...bodies] };
  };
  return {
    ...reachOf(0),
    persons: actor.personId === null ? [] : [actor.personId],
    clearance: actor.clearance,
    cleared: [reachOf(1), reachOf(2)],
  };
}

/** How much an authority opens in this actor's hands. */
function clearanceOf(actor: Actor, { clearance = 0 }: Authority): number {
  return Math.min(actor.clearance, clearance);
}

/** Areas seen whole ('' is the whole cell), and bodies whose matters are seen wherever they lie. */
export interface Reach {
  readonly areas: readonly string[];
  readonly bodies: readonly string[];
}

/** What one transaction may touch; row-level security enforces it a second time in the database. */
export interface Scope extends Reach {
  readonly persons: readonly string[];
  /** The highest level that anything of it opens. */
  readonly clearance: number;
  /** What is reached at level 1, and at level 2. Left out, the clearance holds everywhere in it. */
  readonly cleared?: readonly [Reach, Reach];
}

const nowhere: Reach = { areas: [], bodies: [] };

/** What the scope reaches of rows of this confidentiality. */
export function reachAt(scope: Scope, confidentiality: number): Reach {
  if (confidentiality > scope.clearance) return nowhere;
  if (confidentiality === 0 || scope.cleared === undefined) return scope;
  return scope.cleared[confidentiality - 1] ?? nowhere;
}

/** All that any of these scopes reaches, level by level. */
export function unionOf(scopes: readonly Scope[]): Scope {
  const at = (level: number): Reach => ({
    areas: [...new Set(scopes.flatMap((scope) => reachAt(scope, level).areas))],
    bodies: [...new Set(scopes.flatMap((scope) => reachAt(scope, level).bodies))],
  });
  return {
    ...at(0),
    persons: [...new Set(scopes.flatMap(({ persons }) => persons))],
    clearance: Math.max(0, ...scopes.map(({ clearance }) => clearance)),
    cleared: [at(1), at(2)],
  };
}

/** For the system's own work: projections, sweeps, migrations of data. */
export const wholeCell: Scope = { areas: [''], bodies: [], persons: [], clearance: 2 };
