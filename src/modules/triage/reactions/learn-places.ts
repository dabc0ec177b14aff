import type { Consumer } from '#platform/outbox/outbox.ts';
import { communityDigits } from '#modules/matters/declare.ts';
import { matterChanged, type MatterBrief } from '#modules/matters/index.ts';
import { learnPlaces, type SeenPlace } from '../data/place-rows.ts';
import { placeNamesOf } from '../domain/place-names.ts';
import type { TriageParts } from '../parts.ts';
import { isAccepted } from './accepted.ts';

/** Learns from every accepted report where the places lie that it names. */
export function learnFromAccepted({ matters }: Pick<TriageParts, 'matters'>): Consumer {
  return {
    name: 'triage.learn_places',
    topics: [matterChanged],
    async handle(messages, tx) {
      const accepted = messages.filter(isAccepted);
      if (accepted.length === 0) return;
      const at = new Map(accepted.map((message) => [message.key, message.at]));
      const briefs = await matters.findBriefs(tx, [...at.keys()]);
      await learnPlaces(
        tx,
        briefs.flatMap((brief) => seenIn(brief, at.get(brief.id))),
      );
    },
  };
}

/** Of what is only known to lie in a street, nothing is learned. */
function seenIn({ title, detail, address, areaCode, point }: MatterBrief, at?: Date): SeenPlace[] {
  if (at === undefined || areaCode.length < communityDigits) return [];
  const names = placeNamesOf(`${title}\n${detail}\n${address ?? ''}`, at);
  return names.map((name) => ({ name, areaCode: areaCode.slice(0, communityDigits), point }));
}
