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
 * read count. A pair counts for the tuning half when both stand in it, for the report half
 * when at least one does.
 */
export function scoreTopics(
  found: readonly (readonly number[])[],
  reference: TopicsReference,
  half: ReferenceHalf,
): TopicScores {
  const precisions = found.flatMap((ids) => {
    const pairs = pairsOf(ids.filter((id) => reference.isKnown(id))).filter((pair) =>
      isOf(pair, half, reference),
    );
    const right = pairs.filter(([one, other]) => {
      const cluster = reference.clusterOf(one);
      return cluster !== undefined && cluster === reference.clusterOf(other);
    });
    return pairs.length === 0 ? [] : [{ right: right.length, of: pairs.length }];
  });
  const foundOf = new Map(found.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  const recalls = reference.clusters
    .filter((cluster) => cluster.half === half)
    .map(({ ids }) => {
      const pairs = pairsOf(ids);
      const right = pairs.filter(([one, other]) => {
        const at = foundOf.get(one);
        return at !== undefined && at === foundOf.get(other);
      });
      return { right: right.length, of: pairs.length };
    });
  return {
    pairPrecision: shareOf(precisions),
    pairRecall: shareOf(recalls),
    clusterPrecision: meanOf(precisions),
    clusterRecall: meanOf(recalls),
    clusters: recalls.length,
    pairs: recalls.reduce((sum, { of }) => sum + of, 0),
  };
}

interface Share {
  readonly right: number;
  readonly of: number;
}

function isOf(
  [one, other]: readonly [number, number],
  half: ReferenceHalf,
  { halfOf }: TopicsReference,
): boolean {
  const both = [halfOf(one) === half, halfOf(other) === half];
  return half === 'tuning' ? both.every(Boolean) : both.some(Boolean);
}

function pairsOf(ids: readonly number[]): [number, number][] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): [number, number] => [one, other]));
}

function shareOf(shares: readonly Share[]): number {
  const sum = (part: keyof Share): number => shares.reduce((so, share) => so + share[part], 0);
  return sum('right') / sum('of');
}

function meanOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { right, of }) => sum + right / of, 0) / shares.length;
}
