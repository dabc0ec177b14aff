import { pinyinKeys } from '#algorithms/pinyin-keys/index.ts';
import type { Person, PersonFacts, Residence } from './person.ts';

export type SameReason = 'name' | 'sound' | 'phone' | 'birthday' | 'number_missing';

export interface Sameness {
  /** From 0 to 1: how much speaks for one person, set by hand, not learned. */
  readonly score: number;
  readonly reasons: readonly SameReason[];
}

/** What each sign is worth; together they count as if each were seen alone (noisy or). */
const worth: Readonly<Record<SameReason, number>> = {
  name: 0.5,
  sound: 0.3,
  phone: 0.7,
  birthday: 0.6,
  number_missing: 0.1,
};
const proposedLeast = 0.8;

/**
 * Whether two records seem to be one person; undefined where they are too far apart. Two numbers
 * of one kind are two people, as are two birthdays; a phone alone is a family's.
 */
export function compareRecords(one: PersonFacts, other: PersonFacts): Sameness | undefined {
  if (one.number && other.number && one.number.kind === other.number.kind) return undefined;
  if (differ(one.bornOn, other.bornOn) || differ(one.sex, other.sex)) return undefined;
  const isNamedAlike = one.name === other.name;
  const isSoundAlike = soundOf(one.name) !== '' && soundOf(one.name) === soundOf(other.name);
  if (!isNamedAlike && !isSoundAlike) return undefined;
  const reasons: SameReason[] = [
    isNamedAlike ? 'name' : 'sound',
    ...(isKnownAlike(one.phone, other.phone) ? (['phone'] as const) : []),
    ...(isKnownAlike(one.bornOn, other.bornOn) ? (['birthday'] as const) : []),
    ...(one.number === null || other.number === null ? (['number_missing'] as const) : []),
  ];
  const score = 1 - reasons.reduce((left, reason) => left * (1 - worth[reason]), 1);
  return score < proposedLeast ? undefined : { score, reasons };
}

/** The record that stays, with what only the other knew; where they lived is told by both. */
export function mergeRecords(kept: Person, gone: Person): Person {
  const known = new Set(kept.residences.map(keyOf));
  return {
    ...kept,
    sex: kept.sex ?? gone.sex,
    bornOn: kept.bornOn ?? gone.bornOn,
    number: kept.number ?? gone.number,
    phone: kept.phone ?? gone.phone,
    household: kept.household ?? gone.household,
    residences: [...kept.residences, ...gone.residences.filter((one) => !known.has(keyOf(one)))],
  };
}

/** Of two homes of one kind and day the kept record's holds. */
function keyOf({ kind, from }: Residence): string {
  return `${kind} ${from}`;
}

function soundOf(name: string): string {
  return pinyinKeys(name)[0] ?? '';
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isKnownAlike(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
