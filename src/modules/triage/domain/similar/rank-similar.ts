import {
  compareProfiles,
  likelihoodOf,
  sharedWords,
  type SharedWord,
} from '#algorithms/same-problem/index.ts';
import { mergeJudgement } from '../merge-judgement.ts';
import type { Appeal } from '../read-appeals.ts';
import { comparedOf, createProfiler, type MergeMeans } from '../topics/profile-appeals.ts';
import { districtsIn } from '../topics/places.ts';

/** A message that may be about the same problem as what is asked for. */
export interface SimilarAppeal {
  readonly appeal: Appeal;
  /** How likely it is the same problem, from 0 to 1. */
  readonly score: number;
  /** What both say, those words first that decided most. */
  readonly words: readonly SharedWord[];
}

/** Finds the messages that are about the same problem as a text, the likeliest first. */
export function createSimilarFinder(
  appeals: readonly Appeal[],
  means: MergeMeans,
): (query: string, limit: number) => SimilarAppeal[] {
  const profile = createProfiler(appeals, means);
  const known = appeals.map((appeal) => ({ appeal, profile: profile(comparedOf(appeal)) }));
  return (query, limit) => {
    const asked = profile({ subject: query, detail: '', areas: districtsIn(query) });
    return known
      .map((one) => ({
        ...one,
        score: likelihoodOf(compareProfiles(asked, one.profile), mergeJudgement),
      }))
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ appeal, profile: found, score }) => ({
        appeal,
        score,
        words: sharedWords(query, asked, found),
      }))
      .filter(({ words }) => words.length > 0);
  };
}
