import type { Actor, Authority } from '#platform/permit/actor.ts';
import { areaContains, scopeOf } from '#platform/permit/permit.ts';
import type { Call } from './calls.ts';
import type { Relation } from './type.ts';

/** Which matters an actor's office or person reaches. */
export interface Reach {
  readonly how: 'area' | 'owner-body' | 'assisting-body' | 'reporter';
  /** Codes of areas, ids of bodies, or the id of the person. */
  readonly of: readonly string[];
  /** Who asks: what a body's colleague has taken on waits for them, not for the others. */
  readonly person: string | null;
}

/** What may wait for the actor within one reach. */
export interface Waiting {
  readonly reach: Reach;
  readonly calls: readonly Call[];
}

/**
 * Everything that may wait for this actor: the calls for steps that they are permitted, gathered by
 * reach. A rule about the very person (e.g. that nobody verifies their own work) is not asked here:
 * it is asked when the matter is opened.
 */
export function waitingFor(actor: Actor, calls: readonly Call[]): readonly Waiting[] {
  const found = new Map<string, { reach: Reach; calls: Call[] }>();
  for (const call of calls) {
    const held = actor.authorities.filter(({ actions }) => actions.has(call.permission));
    if (held.length === 0) continue;
    for (const relation of call.relations) {
      for (const reach of reachesOf(actor, held, relation)) {
        const key = `${reach.how} ${reach.of.join(' ')}`;
        const known = found.get(key) ?? { reach, calls: [] };
        found.set(key, { reach, calls: [...known.calls, call] });
      }
    }
  }
  return [...found.values()];
}

function reachesOf(actor: Actor, held: readonly Authority[], relation: Relation): Reach[] {
  const bodies = distinct(held.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])));
  const person = actor.personId;
  const areas = distinct(held.flatMap(({ areaCode }) => seenWithin(actor, areaCode)));
  const reaches: { readonly [How in Relation]: readonly Reach[] } = {
    area: [{ how: 'area', of: areas, person }],
    'owner-body': [{ how: 'owner-body', of: bodies, person }],
    'assisting-body': [{ how: 'assisting-body', of: bodies, person }],
    'any-body': [
      { how: 'owner-body', of: bodies, person },
      { how: 'assisting-body', of: bodies, person },
    ],
    reporter: [{ how: 'reporter', of: person === null ? [] : [person], person }],
    // Whoever merely sees a matter is never called.
    viewer: [],
    system: [],
  };
  return reaches[relation].filter(({ of }) => of.length > 0);
}

/** The parts of an area that the actor's offices see whole: what they do not see never waits. */
function seenWithin(actor: Actor, areaCode: string): readonly string[] {
  return scopeOf(actor).areas.flatMap((seen) => {
    if (areaContains(seen, areaCode)) return [areaCode];
    return areaContains(areaCode, seen) ? [seen] : [];
  });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
