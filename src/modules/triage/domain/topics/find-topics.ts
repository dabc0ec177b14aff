import type { Appeal } from '../read-appeals.ts';
import { groupAppeals } from './group-appeals.ts';
import { heatOf, peopleOf } from './heat.ts';
import type { MergeMeans } from './profile-appeals.ts';
import { nameOfTopic } from './topic-name.ts';
import { placeOfTopic } from './topic-place.ts';

/** A problem that more than one message tells of. */
export interface Topic {
  readonly name: string;
  readonly place: string | null;
  readonly ids: readonly (string | number)[];
  /** ISO 8601; null when no message has a time. */
  readonly from: string | null;
  readonly to: string | null;
  readonly people: number;
  readonly heat: number;
}

/** The problems that messages tell of more than once, the hottest first. */
export function findTopics(appeals: readonly Appeal[], means: MergeMeans): Topic[] {
  const [, newest] = spanOf(appeals);
  return groupAppeals(appeals, means)
    .map((group) => describe(group, newest))
    .sort((one, other) => other.heat - one.heat || other.ids.length - one.ids.length);
}

function describe(group: readonly Appeal[], newest: Date | undefined): Topic {
  const place = placeOfTopic(group);
  const [from, to] = spanOf(group);
  return {
    name: nameOfTopic(group, place),
    place,
    ids: group.map(({ id }) => id),
    from: from?.toISOString() ?? null,
    to: to?.toISOString() ?? null,
    people: peopleOf(group),
    heat: heatOf(group, newest),
  };
}

function spanOf(appeals: readonly Appeal[]): [from: Date | undefined, to: Date | undefined] {
  const times = appeals.flatMap(({ at }) => at ?? []).sort((one, other) => +one - +other);
  return [times[0], times.at(-1)];
}
