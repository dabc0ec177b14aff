import type { FieldCipher } from '#platform/secrets/index.ts';
import { maskNumber } from '#algorithms/hide-personal/index.ts';
import type { AuditRow } from './data/audit-rows.ts';
import type { Client } from './data/client-rows.ts';
import type { Body } from './domain/body.ts';
import type { Person } from './domain/person.ts';
import type { Position, Substitute } from './domain/position.ts';

/** A person as others see them: the phone masked. */
export function presentPerson(person: Person, cipher: FieldCipher) {
  return {
    id: person.id,
    kind: person.kind,
    name: person.name,
    areaCode: person.areaCode,
    phoneMasked: person.phoneSealed === null ? null : maskNumber(cipher.open(person.phoneSealed)),
    secondFactorRequired: person.secondFactorRequired,
    activeFrom: person.activeFrom.toISOString(),
    activeTo: person.activeTo?.toISOString() ?? null,
  };
}

export function presentBody(body: Body) {
  return {
    ...body,
    activeFrom: body.activeFrom.toISOString(),
    activeTo: body.activeTo?.toISOString() ?? null,
  };
}

export function presentPosition(position: Position, substitutes: readonly Substitute[]) {
  return {
    ...position,
    areaCodes: [...position.areaCodes],
    activeFrom: position.activeFrom.toISOString(),
    activeTo: position.activeTo?.toISOString() ?? null,
    substitutes: substitutes
      .filter((one) => one.positionId === position.id)
      .map((one) => ({
        id: one.id,
        personId: one.personId,
        reason: one.reason,
        activeFrom: one.activeFrom.toISOString(),
        activeTo: one.activeTo.toISOString(),
      })),
  };
}

export function presentClient(client: Client) {
  return {
    id: client.id,
    name: client.name,
    keyHint: client.keyHint,
    areaCode: client.areaCode,
    actions: [...client.actions],
    ratePerMinute: client.ratePerMinute,
    createdAt: client.createdAt.toISOString(),
    revokedAt: client.revokedAt?.toISOString() ?? null,
  };
}

export function presentAudit(row: AuditRow) {
  return {
    id: row.id,
    at: row.at.toISOString(),
    action: row.action,
    outcome: row.outcome,
    actorKind: row.actor_kind,
    actorPersonId: row.actor_person_id,
    actorName: row.actor_name,
    subjectPersonId: row.subject_person_id,
    subjectId: row.subject_id,
    areaCode: row.area_code,
    fields: row.fields,
    reason: row.reason,
    ip: row.ip,
    facts: row.facts,
  };
}
