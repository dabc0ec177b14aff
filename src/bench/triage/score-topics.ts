import type { ReferenceHalf, TopicsReference } from './topics-reference.ts';

export interface TopicScores {
  /** Of the pairs put together, how many belong together. */
  readonly pairPrecision: number;
  /** Of the pairs that belong together, how many were put together. */
  readonly pairRecall: number;
  /** The same of each found cluster, and of each cluster of the reference, averaged. */
  readonly clusterPrecision: number;
  readonly clusterRecall: number;
  readonly clusters: number;
  readonly pairs: number;
}

/**
 * Lays found clusters beside one half of the reference. Of a found cluster only messages that were
 * read count. Pairs that belong together always lie in one half; of those that do not, half lie
 * across, and these count half for each. A found cluster counts for a half by its share in it.
 */
export function scoreTopics(
  found: readonly (readonly number[])[],
  reference: TopicsReference,
  half: ReferenceHalf,
): TopicScores {
  const precisions = found.flatMap((ids) => precisionOf(ids, reference, half));
  const recalls = recallsOf(found, reference, half);
  return {
    pairPrecision: shareOf(precisions),
    pairRecall: shareOf(recalls),
    clusterPrecision: meanOf(precisions),
    clusterRecall: meanOf(recalls),
    clusters: recalls.length,
    pairs: sumOf(recalls, ({ of }) => of),
  };
}

/** Of one cluster: right pairs of all, their share, and how much the cluster counts. */
interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number;
  readonly weight: number;
}

function precisionOf(
  ids: readonly number[],
  { isKnown, halfOf, clusterOf }: TopicsReference,
  half: ReferenceHalf,
): Share[] {
  const known = ids.filter(isKnown);
  if (known.length < 2) return [];
  const pairs = pairsOf(known).map(([one, other]) => {
    const cluster = clusterOf(one);
    const isRight = cluster !== undefined && cluster === clusterOf(other);
    const counts = [one, other].filter((id) => halfOf(id) === half).length / 2;
    return { counts, right: isRight ? counts : 0, isRight };
  });
  return [
    {
      right: sumOf(pairs, ({ right }) => right),
      of: sumOf(pairs, ({ counts }) => counts),
      share: pairs.filter(({ isRight }) => isRight).length / pairs.length,
      weight: known.filter((id) => halfOf(id) === half).length / known.length,
    },
  ];
}

function recallsOf(
  found: readonly (readonly number[])[],
  { clusters }: TopicsReference,
  half: ReferenceHalf,
): Share[] {
  const foundOf = new Map(found.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  return clusters
    .filter((cluster) => cluster.half === half)
    .map(({ ids }) => {
      const pairs = pairsOf(ids);
      const right = pairs.filter(([one, other]) => {
        const at = foundOf.get(one);
        return at !== undefined && at === foundOf.get(other);
      }).length;
      return { right, of: pairs.length, share: right / pairs.length, weight: 1 };
    });
}

function pairsOf(ids: readonly number[]): [number, number][] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): [number, number] => [one, other]));
}

function shareOf(shares: readonly Share[]): number {
  return sumOf(shares, ({ right }) => right) / sumOf(shares, ({ of }) => of);
}

function meanOf(shares: readonly Share[]): number {
  return (
    sumOf(shares, ({ share, weight }) => share * weight) / sumOf(shares, ({ weight }) => weight)
  );
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
