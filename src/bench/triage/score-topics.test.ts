import { expect, test } from 'vitest';
import { scoreTopics } from './score-topics.ts';
import { readTopicsReference, type TopicsReference } from './topics-reference.ts';

const clusters = [
  { name: '路灯', ids: [1, 2, 3], half: 'report' as const },
  { name: '噪音', ids: [4, 5], half: 'report' as const },
  { name: '电梯', ids: [6, 7], half: 'tuning' as const },
];
const reference: TopicsReference = {
  clusters,
  clusterOf: (id) => clusters.find(({ ids }) => ids.includes(id)),
  isKnown: (id) => id < 10,
  halfOf: (id) => (id < 6 ? 'report' : 'tuning'),
};

test('what was found as it is scores 1; messages that nobody read count for nothing', () => {
  expect(
    scoreTopics(
      [
        [1, 2, 3, 77],
        [4, 5],
        [6, 7],
      ],
      reference,
      'report',
    ),
  ).toEqual({
    pairPrecision: 1,
    pairRecall: 1,
    clusterPrecision: 1,
    clusterRecall: 1,
    clusters: 2,
    pairs: 4,
  });
});

test('small clusters count as much as large ones; pairs across the halves count half', () => {
  const scores = scoreTopics(
    [
      [1, 2],
      [3, 4],
      [5, 8],
    ],
    reference,
    'report',
  );
  // Right: 1–2. Wrong: 3–4, and 5–8, which lies across.
  expect(scores.pairPrecision).toBeCloseTo(1 / 2.5, 9);
  expect(scores.pairRecall).toBe(1 / 4);
  expect(scores.clusterPrecision).toBeCloseTo(1 / 2.5, 9);
  expect(scores.clusterRecall).toBeCloseTo(1 / 6, 9);
});

test('the reference names each message once and has clusters enough in both halves', () => {
  const { clusters: all } = readTopicsReference([]);
  const ids = all.flatMap((cluster) => cluster.ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all.every((cluster) => cluster.ids.length > 1)).toBe(true);
  for (const half of ['tuning', 'report']) {
    expect(all.filter((cluster) => cluster.half === half).length).toBeGreaterThan(25);
  }
});
