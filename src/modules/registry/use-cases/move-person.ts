import type { Actor } from '#platform/permit/actor.ts';
import type { MoveBody } from '../contract.ts';
import type { RegistryParts } from '../parts.ts';
import { unknownArea } from '../refusals.ts';
import { changePerson } from './change-person.ts';

/**
 * Where somebody is registered, lives or stays from a day on. What they leave stays in their
 * history; they may go where the actor may not follow.
 * @throws Refusal as `changePerson`
 */
export function movePerson(
  parts: RegistryParts,
  actor: Actor,
  id: string,
  { version, reason, kind, areaCode, address, from }: MoveBody,
): Promise<{ id: string; version: number }> {
  return changePerson(parts, actor, {
    ...{ id, version, reason, kind: 'moved' },
    apply(person) {
      if (!parts.areas.isKnown(areaCode)) throw unknownArea('areaCode');
      const residence = { kind, areaCode, address: address ?? '', from };
      return { ...person, residences: [...person.residences, residence] };
    },
  });
}
