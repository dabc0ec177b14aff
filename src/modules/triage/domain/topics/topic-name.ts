import { pairsIn } from '#algorithms/same-problem/index.ts';
import type { Appeal } from '../read-appeals.ts';
import { areasIn, placesIn } from './places.ts';
import { cleanSubject } from './clean-subject.ts';

/** A subject of so many characters reads best as a name; longer ones pay for each more. */
const charactersWanted = 22;
const charactersMax = 40;

/**
 * A readable name: what and where, in the words of the message that says best what the others say
 * too. The place goes before it when the words do not name it.
 */
export function nameOfTopic(appeals: readonly Appeal[], place: string | null): string {
  const subjects = appeals.map(({ subject, detail }) =>
    cleanSubject(subject === '' ? detail : subject),
  );
  const textsWith = new Map<string, number>();
  for (const { subject, detail } of appeals) {
    for (const pair of new Set(pairsIn(`${subject} ${detail}`))) {
      textsWith.set(pair, (textsWith.get(pair) ?? 0) + 1);
    }
  }
  const scoreOf = (subject: string): number => {
    const pairs = new Set(pairsIn(subject));
    const shared = [...pairs].reduce((sum, pair) => sum + (textsWith.get(pair) ?? 0), 0);
    const tooLong = Math.max(0, [...subject].length - charactersWanted) / charactersWanted;
    return shared / (pairs.size + 4) / (1 + tooLong);
  };
  const [best = ''] = [...subjects].sort((one, other) => scoreOf(other) - scoreOf(one));
  return withPlace([...best].slice(0, charactersMax).join(''), place);
}

function withPlace(name: string, place: string | null): string {
  if (place === null) return name;
  const isPlaced = areasIn(name).length > 0 || placesIn(name).length > 0;
  return isPlaced ? name : `${place}：${name}`;
}
