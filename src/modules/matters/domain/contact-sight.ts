import type { Actor, Authority } from '#platform/permit/actor.ts';
import { findAuthority } from '#platform/permit/permit.ts';
import type { Matter } from './matter.ts';

export const contactAction = 'matters.see_contact';

/**
 * The office by which somebody may ask who reported a matter: of the lead body, or of its area.
 * People may hold both.
 */
export function contactAuthority(
  actor: Actor,
  matter: Pick<Matter, 'areaCode' | 'ownerBodyId' | 'confidentiality'>,
): Authority | undefined {
  const { areaCode, ownerBodyId, confidentiality: clearance } = matter;
  const ofLead =
    ownerBodyId === null
      ? undefined
      : findAuthority(actor, contactAction, { bodyIds: [ownerBodyId], clearance });
  return ofLead ?? findAuthority(actor, contactAction, { areaCode, clearance });
}
