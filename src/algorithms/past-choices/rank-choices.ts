import type { Circumstances, LikelyChoice, PastChoice } from './past-choice.ts';

/** A level counts as much as so many choices of the level above it. */
const priorWeight = 2;
/** So many choices of all stand behind what is said of a word at a choice that has few. */
const termPrior = 5;
/** Words are not independent of each other: together they count this part of what they would. */
const termShare = 0.3;
/** What one word may say at most: a factor of e on either side. */
const termMost = 1;
/** As if everything had been kept so often before anybody looked. */
const keptPrior = 2;
const becauseMost = 4;

/**
 * What people would choose in these circumstances, by what they chose in like ones: smoothed counts
 * that back off from the particular to the general (Dirichlet prior; MacKay and Peto 1995), times
 * naive Bayes over the words (Maron 1961), times how seldom the choice was given back in the most
 * particular circumstances that know it. What was never chosen keeps a share, so that few choices
 * make nobody sure.
 *
 * @param allowed what may be chosen at all; whatever else was chosen falls away before the shares
 */
export function rankChoices(
  past: readonly PastChoice[],
  asked: Circumstances,
  allowed: (choice: string) => boolean,
): LikelyChoice[] {
  const known = past.filter(({ choice }) => allowed(choice));
  const choices = [...new Set(known.map(({ choice }) => choice))];
  if (choices.length === 0) return [];
  const shares = sharesOf(known, choices, asked.path);
  const words = wordsOf(known, asked.terms);
  const scored = choices.map((choice) => {
    const { score, because } = words(choice);
    const share = shares.of.get(choice) ?? 0;
    const weight = share * Math.exp(score) * keptOf(known, choice, asked.path);
    return { choice, weight, because };
  });
  const total = scored.reduce((sum, { weight }) => sum + weight, shares.never);
  return scored
    .map(({ choice, weight, because }) => ({ choice, probability: weight / total, because }))
    .sort((one, other) => other.probability - one.probability);
}

/** Whether the circumstances agree in so many levels. */
export function isAlike(one: Circumstances, other: Circumstances, levels: number): boolean {
  return one.path.slice(0, levels).join('\n') === other.path.slice(0, levels).join('\n');
}

function sharesOf(known: readonly PastChoice[], choices: readonly string[], path: Path) {
  const even = 1 / (choices.length + 1);
  let of = new Map(choices.map((choice) => [choice, even]));
  let never = even;
  for (let levels = 0; levels <= path.length; levels += 1) {
    const near = known.filter((one) => isAlike(one, { path, terms: [] }, levels));
    const all = weightOf(near) + priorWeight;
    of = new Map(
      choices.map((choice) => {
        const here = weightOf(near.filter((one) => one.choice === choice));
        return [choice, (here + priorWeight * (of.get(choice) ?? 0)) / all];
      }),
    );
    never = (priorWeight * never) / all;
  }
  return { of, never };
}

type Path = readonly string[];

/** How much more likely the words are at a choice than anywhere. */
function wordsOf(known: readonly PastChoice[], asked: readonly number[]) {
  const total = weightOf(known) + 1;
  const holds = known.map(({ terms }) => new Set(terms));
  const told = asked.map((term) => {
    const having = known.filter((_, at) => holds[at]?.has(term));
    return { term, having, share: (weightOf(having) + 0.5) / total };
  });
  return (choice: string) => {
    const all = weightOf(known.filter((one) => one.choice === choice)) + termPrior;
    const parts = told
      .filter(({ having }) => having.length > 1)
      .map(({ term, having, share }) => {
        const here = weightOf(having.filter((one) => one.choice === choice));
        const ratio = Math.log((here + termPrior * share) / all / share);
        return { term, says: Math.max(-termMost, Math.min(termMost, ratio)) };
      })
      .sort((one, other) => other.says - one.says);
    return {
      score: termShare * parts.reduce((sum, { says }) => sum + says, 0),
      because: parts
        .filter(({ says }) => says > 0.2)
        .slice(0, becauseMost)
        .map(({ term }) => term),
    };
  };
}

/** How seldom it was given back, where that is known most particularly. */
function keptOf(known: readonly PastChoice[], choice: string, path: Path): number {
  const own = known.filter((one) => one.choice === choice);
  let kept = 1;
  for (let levels = 0; levels <= path.length; levels += 1) {
    const near = own.filter((one) => isAlike(one, { path, terms: [] }, levels));
    const failed = near.filter((one) => one.failed).length;
    kept = (weightOf(near) + keptPrior * kept) / (weightOf(near) + failed + keptPrior);
  }
  return kept;
}

function weightOf(choices: readonly PastChoice[]): number {
  return choices.reduce((sum, { weight }) => sum + weight, 0);
}
