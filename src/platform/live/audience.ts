import { areaContains, reachAt, scopeOf } from '../permit/permit.ts';
import type { Scope } from '../permit/permit.ts';
import type { Actor } from '../permit/actor.ts';

/** Who may hear a message: whoever one of these names. Nobody else ever receives it. */
export interface Audience {
  /** Everyone, signed in or not. */
  readonly everyone?: boolean;
  /** Those who see this area whole. */
  readonly areaCode?: string;
  readonly personIds?: readonly string[];
  readonly bodyIds?: readonly string[];
  /** The clearance needed by all of them; 0 unless said. */
  readonly confidentiality?: number;
}

export interface LiveMessage {
  /** Unique and the same in every process, e.g. the outbox id: readers resume by it. */
  readonly id: string;
  /** e.g. `matter.changed`. */
  readonly topic: string;
  readonly audience: Audience;
  /** What the page needs to ask anew, e.g. { matterId }. Never personal data. */
  readonly data: unknown;
}

/** A test of messages for one reader, made once when they connect. */
export function hearingOf(actor: Actor): (audience: Audience) => boolean {
  const scope: Scope = scopeOf(actor);
  return ({ confidentiality = 0, everyone, areaCode, personIds, bodyIds }) => {
    const { areas, bodies } = reachAt(scope, confidentiality);
    return (
      (confidentiality <= scope.clearance &&
        (everyone === true || (personIds?.some((id) => scope.persons.includes(id)) ?? false))) ||
      (areaCode !== undefined && areas.some((area) => areaContains(area, areaCode))) ||
      (bodyIds?.some((id) => bodies.includes(id)) ?? false)
    );
  };
}
