import type { Actor } from '#platform/permit/actor.ts';
import type { PersonEvent } from '../domain/event-record.ts';
import type { PersonEventKind } from '../domain/person.ts';
import type { RegistryParts } from '../parts.ts';

export function eventBy(
  { clock }: Pick<RegistryParts, 'clock'>,
  { personId, name }: Pick<Actor, 'personId' | 'name'>,
  kind: PersonEventKind,
  reason = '',
): PersonEvent {
  return { kind, at: clock.now(), actorId: personId, actorName: name, reason };
}
