import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Appeal } from '#modules/triage/index.ts';

/**
 * What a person found by reading: which messages tell of the same problem. Every message of the
 * universe was read; the ones in no cluster stand alone.
 */
export interface TopicsReference {
  readonly clusters: readonly ReferenceCluster[];
  /** The cluster of a message; undefined when it stands alone. */
  clusterOf(id: number): ReferenceCluster | undefined;
  /** Whether a message was read and a person was sure of it. */
  isKnown(id: number): boolean;
  halfOf(id: number): ReferenceHalf;
}

interface ReferenceCluster {
  readonly name: string;
  readonly ids: readonly number[];
  readonly half: ReferenceHalf;
}

/** Weights and thresholds are chosen on the one, figures told on the other. */
export type ReferenceHalf = 'tuning' | 'report';

/** Messages with one of these words anywhere were read, each of them. */
const universe = /A7县|A8县|A9市|A4区|A2区|丽发|伊景园|滨河苑|搅拌站|武广新城/u;
/** The row of messages of which the reader was not sure: they count for nothing. */
const unsureName = '?';

export function readTopicsReference(appeals: readonly Appeal[]): TopicsReference {
  const file = new URL('./topics-reference.tsv', import.meta.url);
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const read = rows.map((row) => {
    const [name = '', ids = ''] = row.split('\t');
    return { name, ids: ids.split(' ').map(Number), half: halfOfName(name) };
  });
  const clusters = read.filter(({ name }) => name !== unsureName);
  const unsure = new Set(read.filter(({ name }) => name === unsureName).flatMap(({ ids }) => ids));
  const clusterOf = new Map(clusters.flatMap((one) => one.ids.map((id) => [id, one] as const)));
  const known = new Set(
    appeals
      .filter(({ subject, detail }) => universe.test(`${subject} ${detail}`))
      .map(({ id }) => Number(id))
      .filter((id) => !unsure.has(id)),
  );
  return {
    clusters,
    clusterOf: (id) => clusterOf.get(id),
    isKnown: (id) => known.has(id),
    halfOf: (id) => clusterOf.get(id)?.half ?? halfOfName(String(id)),
  };
}

function halfOfName(name: string): ReferenceHalf {
  const [first = 0] = createHash('sha256').update(name).digest();
  return first % 2 === 0 ? 'tuning' : 'report';
}
