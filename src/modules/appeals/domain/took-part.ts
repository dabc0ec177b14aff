import type { Matter } from '#modules/matters/declare.ts';
import { appealFacts, type TookPart } from './appeal.ts';

/** Who found, ended, dispatched, verified or handled it as it stands, and whose it is. */
export function tookPart(matter: Matter): TookPart {
  const { collectorId, handlerId, decidedBy, dispatchedBy, verifiedBy = [] } = appealFacts(matter);
  const { ownerPersonId, ownerBodyId, assistingBodyIds } = matter;
  const persons = [collectorId, handlerId, decidedBy, dispatchedBy?.personId, ownerPersonId];
  return {
    persons: [...new Set([...persons.filter(isKnown), ...verifiedBy])],
    bodies: [...new Set([...[ownerBodyId].filter(isKnown), ...assistingBodyIds])],
  };
}

function isKnown(id: string | null | undefined): id is string {
  return typeof id === 'string';
}
