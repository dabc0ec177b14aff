import type { Circumstances, LikelyChoice, PastChoice } from './past-choice.ts';

/** A level counts as much as so many choices of the level above it. */
const priorWeight = 4;
/** So many choices of all stand behind what is said of a word at a choice that has few. */
const termPrior = 5;
/** Words are not independent of each other: together they count this part of what they would. */
const termShare = 0.08;
/** And never more than the counts: a factor of e on either side, as one word may say. */
const termMost = 1;
/** As if everything had been kept so often before anybody looked. */
const keptPrior = 2;
const becauseMost = 4;
/** A word that says less is not told. */
const tellingMin = 0.3;

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
  const known = past
    .filter(({ choice }) => allowed(choice))
    .map((one) => ({ ...one, shared: sharedLevels(one.path, asked.path) }));
  const byChoice = new Map<string, Known[]>();
  for (const one of known) {
    const own = byChoice.get(one.choice) ?? [];
    own.push(one);
    byChoice.set(one.choice, own);
  }
  if (byChoice.size === 0) return [];
  const choices = [...byChoice.keys()];
  const shares = sharesOf(byChoice, asked.path.length);
  const words = wordsOf(known, asked.terms);
  const scored = choices.map((choice) => {
    const own = byChoice.get(choice) ?? [];
    const { score, because } = words(own);
    const share = shares.of.get(choice) ?? 0;
    const weight = share * Math.exp(score) * keptOf(own, asked.path.length);
    return { choice, weight, because };
  });
  const total = scored.reduce((sum, { weight }) => sum + weight, shares.never);
  return scored
    .map(({ choice, weight, because }) => ({ choice, probability: weight / total, because }))
    .sort((one, other) => other.probability - one.probability);
}

/** In how many levels, from the most general on, two paths agree. */
export function sharedLevels(one: readonly string[], other: readonly string[]): number {
  const apart = one.findIndex((level, at) => level !== other[at]);
  return apart === -1 ? one.length : apart;
}

interface Known extends PastChoice {
  readonly shared: number;
}

function sharesOf(byChoice: ReadonlyMap<string, readonly Known[]>, levels: number) {
  const even = 1 / (byChoice.size + 1);
  let of = new Map([...byChoice.keys()].map((choice) => [choice, even]));
  let never = even;
  for (let level = 0; level <= levels; level += 1) {
    const here = new Map(
      [...byChoice].map(([choice, own]) => [
        choice,
        weightOf(own.filter(({ shared }) => shared >= level)),
      ]),
    );
    const all = [...here.values()].reduce((sum, weight) => sum + weight, priorWeight);
    of = new Map(
      [...of].map(([choice, above]) => [
        choice,
        ((here.get(choice) ?? 0) + priorWeight * above) / all,
      ]),
    );
    never = (priorWeight * never) / all;
  }
  return { of, never };
}

/** How much more likely the words are at a choice than anywhere. */
function wordsOf(known: readonly Known[], asked: readonly number[]) {
  const total = weightOf(known) + 1;
  const holding = new Map<number, Known[]>(asked.map((term) => [term, []]));
  for (const one of known) for (const term of one.terms) holding.get(term)?.push(one);
  const told = [...holding].filter(([, having]) => having.length > 1);
  return (own: readonly Known[]) => {
    const choice = own[0]?.choice;
    const all = weightOf(own) + termPrior;
    const parts = told
      .map(([term, having]) => {
        const share = (weightOf(having) + 0.5) / total;
        const here = weightOf(having.filter((one) => one.choice === choice));
        const ratio = Math.log((here + termPrior * share) / all / share);
        return { term, here, says: within(ratio) };
      })
      .sort((one, other) => other.says - one.says);
    return {
      score: within(termShare * parts.reduce((sum, { says }) => sum + says, 0)),
      because: parts
        .filter(({ here, says }) => here > 1 && says > tellingMin)
        .slice(0, becauseMost)
        .map(({ term }) => term),
    };
  };
}

/** How seldom it was given back, where that is known most particularly. */
function keptOf(own: readonly Known[], levels: number): number {
  let kept = 1;
  for (let level = 0; level <= levels; level += 1) {
    const near = own.filter(({ shared }) => shared >= level);
    const failed = near.filter((one) => one.failed).length;
    kept = (weightOf(near) + keptPrior * kept) / (weightOf(near) + failed + keptPrior);
  }
  return kept;
}

function within(says: number): number {
  return Math.max(-termMost, Math.min(termMost, says));
}

function weightOf(choices: readonly PastChoice[]): number {
  return choices.reduce((sum, { weight }) => sum + weight, 0);
}
