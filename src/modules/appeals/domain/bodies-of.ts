import type { Actor } from '#platform/permit/actor.ts';

/** Every body the actor holds an office of, whichever of them they act for now. */
export function bodiesOf({ authorities }: Actor): readonly string[] {
  return [...new Set(authorities.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])))];
}
