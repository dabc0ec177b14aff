import type { JsonValue } from '#algorithms/rfc8785/index.ts';
import type { Person, PersonEventKind } from './person.ts';

/** A step in a person's record. */
export interface PersonEvent {
  readonly kind: PersonEventKind;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly reason: string;
}

/** What is sealed of an event and hashed for the evidence log: the person as they stood then. */
export function eventRecord(person: Person, event: PersonEvent): JsonValue {
  const { id, version, state, mergedIntoId, name, sex, bornOn, number, phone } = person;
  return {
    ...{ person: id, seq: version, kind: event.kind, at: event.at.toISOString() },
    ...{ actor: event.actorId, reason: event.reason, state, mergedInto: mergedIntoId },
    ...{ name, sex, bornOn, phone, household: person.household },
    number: number && { kind: number.kind, number: number.number },
    residences: person.residences.map(({ kind, areaCode, address, from }) => ({
      ...{ kind, areaCode, address, from },
    })),
  };
}
