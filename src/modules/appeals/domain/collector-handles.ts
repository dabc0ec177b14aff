import type { Refusal } from '#platform/refusal/refusal.ts';
import type { Prospect } from '#modules/matters/declare.ts';
import { factsOf } from './appeal.ts';
import { objection } from './refuse.ts';

/** Why this person may not handle the matter: they found it or took it down. Else null. */
export function collectorHandles(prospect: Prospect, handlerId: unknown): Refusal | null {
  const { collectorId } = factsOf(prospect);
  return collectorId !== undefined && collectorId !== null && handlerId === collectorId
    ? objection(
        'collector_may_not_handle',
        '采办分离：登记或采集这件事的人不能承办它，请换一位承办人。',
        'Whoever collected the matter may not handle it. Name somebody else.',
      )
    : null;
}
