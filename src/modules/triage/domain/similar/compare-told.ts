import {
  compareProfiles,
  createRarity,
  likelihoodOf,
  profileOf,
  sharedWords,
  type MessageProfile,
} from '#algorithms/same-problem/index.ts';
import { mergeJudgement } from '../merge-judgement.ts';
import { comparedOf, type MergeMeans } from '../topics/profile-appeals.ts';
import { metresBetween, type Point } from './metres-between.ts';
import type { Told } from './sketch-keys.ts';

/** What is compared: the words, and the place as far as it is known. */
export interface Compared extends Told {
  readonly point: Point | null;
  readonly reporterId: string | null;
}

export interface Alike {
  /** How likely both tell of the same problem, from 0 to 1. */
  readonly score: number;
  /** What both say, those words first that decided most. */
  readonly words: readonly string[];
}

/** Lays matters beside each other, by words and by place. */
export interface ToldComparer {
  rarityOf(pair: number): number;
  /** Each of the others beside the one asked about, in their order. */
  compare(asked: Compared, others: readonly Compared[]): readonly Alike[];
}

/** So near is the same place, whatever border runs between; so far is none. */
const nearMetres = 150;
const farMetres = 1_000;
const communityDigits = 12;
const wordsMax = 6;
const wordCharactersMin = 2;

/**
 * Compares by the judgement that finds hot topics, learned from a reference of problems. Where both
 * places are known, they decide instead of the districts that the words name. How rare words are is
 * known from the background that ships, so that the same two matters always come out the same.
 */
export function createToldComparer(means: MergeMeans): ToldComparer {
  const rarity = createRarity(means.counts, means.counts);
  const known = { rarity, meaning: means.meaning, matter: means.meaning, wordsOf: means.wordsOf };
  const profile = ({ subject, detail, reporterId, at }: Compared): MessageProfile => {
    const user = reporterId === null ? {} : { user: reporterId };
    return profileOf(comparedOf({ id: 0, subject, detail, at, ...user }), known);
  };
  return {
    rarityOf: (pair) => rarity.of(pair),
    compare: (asked, others) => {
      const one = profile(asked);
      const text = `${asked.subject}\n${asked.detail}`;
      return others.map((other) => {
        const profiled = profile(other);
        const [left, right] = placed([asked, one], [other, profiled]);
        return {
          score: likelihoodOf(compareProfiles(left, right), mergeJudgement),
          words: sharedWords(text, one, profiled)
            .flatMap(({ word }) => (word.length >= wordCharactersMin ? [word] : []))
            .slice(0, wordsMax),
        };
      });
    },
  };
}

type Placed = readonly [told: Compared, profile: MessageProfile];

/** The two with their places as areas, where both are known well enough. */
function placed([one, left]: Placed, [other, right]: Placed): [MessageProfile, MessageProfile] {
  const same = liesTogether(one, other);
  if (same === null) return [left, right];
  return [
    { ...left, areas: ['one'] },
    { ...right, areas: [same ? 'one' : 'other'] },
  ];
}

type Where = Pick<Compared, 'areaCode' | 'point'>;

/** Whether both lie at one spot; null where it is not known: a community is no spot. */
export function isSamePlace(one: Where, other: Where): boolean | null {
  if (liesTogether(one, other) === false) return false;
  if (one.point === null || other.point === null) return null;
  return metresBetween(one.point, other.point) <= nearMetres ? true : null;
}

/** Whether both lie near each other or in one community; null where too little is known. */
function liesTogether(one: Where, other: Where): boolean | null {
  if (one.point !== null && other.point !== null) {
    const metres = metresBetween(one.point, other.point);
    if (metres <= nearMetres) return true;
    if (metres >= farMetres) return false;
  }
  const codes = [one.areaCode, other.areaCode];
  if (codes.some(({ length }) => length < communityDigits)) return null;
  const [left, right] = codes.map((code) => code.slice(0, communityDigits));
  return left === right;
}
