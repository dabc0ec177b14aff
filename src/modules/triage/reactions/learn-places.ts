import type { Consumer } from '#platform/outbox/outbox.ts';
import { communityDigits } from '#modules/matters/declare.ts';
import { learnPlaces, type SeenPlace } from '../data/place-rows.ts';
import { placeNamesOf } from '../domain/place-names.ts';
import type { TriageParts } from '../parts.ts';
import { onAccepted, type Accepted } from './on-accepted.ts';

/** Learns from every accepted report where the places lie that it names. */
export function learnFromAccepted(parts: Pick<TriageParts, 'matters'>): Consumer {
  return onAccepted('triage.learn_places', parts, (tx, accepted) =>
    learnPlaces(tx, accepted.flatMap(seenIn)),
  );
}

/** Of what is only known to lie in a street, nothing is learned. */
function seenIn({ brief, at }: Accepted): SeenPlace[] {
  const { title, detail, address, areaCode, point } = brief;
  if (areaCode.length < communityDigits) return [];
  const names = placeNamesOf(`${title}\n${detail}\n${address ?? ''}`, at);
  return names.map((name) => ({ name, areaCode: areaCode.slice(0, communityDigits), point }));
}
