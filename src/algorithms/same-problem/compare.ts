import { likenessOf } from '#algorithms/word-meaning/index.ts';
import type { MessageProfile } from './profile.ts';
import { rareMin } from './rarity.ts';

/** What speaks for two messages being about the same problem, each from 0 to about 1. */
export interface Likeness {
  /** The cosine of all that they say. */
  readonly text: number;
  /** How much of each one's subject stands in the other. */
  readonly subject: number;
  /** The same of the rare pairs of the subject, which are mostly names. */
  readonly names: number;
  /** The cosine of their meanings: the same trouble in other words. */
  readonly meaning: number;
  /** The cosine of the kinds of trouble they tell of. */
  readonly matter: number;
  /** ln(1 + days between). */
  readonly apart: number;
  readonly samePerson: number;
  /** 1 when both name districts and none is the same. */
  readonly elsewhere: number;
  /** 1 when both name places and neither says much of the other's names. */
  readonly otherPlace: number;
}

/** Where nobody knows when a message came, as if a month lay between. */
const daysUnknown = 30;

/** One walk over both lists of pairs, which stand in ascending order. */
export function compareProfiles(one: MessageProfile, other: MessageProfile): Likeness {
  let text = 0;
  const ofOne = createCoverage();
  const ofOther = createCoverage();
  let at = 0;
  let by = 0;
  while (at < one.pairs.length || by < other.pairs.length) {
    const left = one.pairs[at] ?? Infinity;
    const right = other.pairs[by] ?? Infinity;
    const shared = left === right;
    if (shared) text += (one.weights[at] ?? 0) * (other.weights[by] ?? 0);
    if (left <= right) {
      if (one.inSubject[at] === 1) ofOne.take(one.rarities[at] ?? 0, shared);
      at += 1;
    }
    if (right <= left) {
      if (other.inSubject[by] === 1) ofOther.take(other.rarities[by] ?? 0, shared);
      by += 1;
    }
  }
  const namesOne = ofOne.names() ?? ofOther.names() ?? 0;
  return {
    text,
    subject: (ofOne.all() + ofOther.all()) / 2,
    names: (namesOne + (ofOther.names() ?? namesOne)) / 2,
    meaning: Math.max(0, likenessOf(one.meaning, other.meaning)),
    matter: Math.max(0, likenessOf(one.matter, other.matter)),
    apart: Math.log1p(daysBetween(one.day, other.day)),
    samePerson: one.person !== undefined && one.person === other.person ? 1 : 0,
    elsewhere: isElsewhere(one.areas, other.areas) ? 1 : 0,
    otherPlace: isOtherPlace(one, other) ? 1 : 0,
  };
}

function isElsewhere(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((area) => other.includes(area));
}

/** A place is named when at least this share of its pairs is. */
const placeShareMin = 0.4;

function isOtherPlace(one: MessageProfile, other: MessageProfile): boolean {
  if (one.places.length === 0 || other.places.length === 0) return false;
  return !isPlaceIn(one.places, other.pairs) && !isPlaceIn(other.places, one.pairs);
}

function isPlaceIn(places: readonly number[], pairs: Int32Array): boolean {
  const named = places.filter((pair) => holds(pairs, pair)).length;
  return named >= places.length * placeShareMin;
}

/** Whether a number stands among others in ascending order. */
function holds(numbers: Int32Array, wanted: number): boolean {
  let [low, high] = [0, numbers.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** How much of a subject stands in another message, by rarity. */
function createCoverage() {
  let total = 0;
  let shared = 0;
  let namesTotal = 0;
  let namesShared = 0;
  return {
    take: (rarity: number, isShared: boolean): void => {
      total += rarity;
      if (isShared) shared += rarity;
      if (rarity < rareMin) return;
      namesTotal += rarity;
      if (isShared) namesShared += rarity;
    },
    all: (): number => (total === 0 ? 0 : shared / total),
    /** Undefined when there is nothing rare in the subject. */
    names: (): number | undefined => (namesTotal === 0 ? undefined : namesShared / namesTotal),
  };
}

function daysBetween(one: number | undefined, other: number | undefined): number {
  return one === undefined || other === undefined ? daysUnknown : Math.abs(one - other);
}
