import { dayMs } from '#algorithms/working-time/index.ts';
import { searchLexemes } from '#algorithms/bigram/index.ts';

/** Of two texts, how much of the shorter one is in the other: by shared pairs of characters. */
export function likeness(one: string, other: string): number {
  const [few, many] = [new Set(searchLexemes(one)), new Set(searchLexemes(other))].sort(
    (left, right) => left.size - right.size,
  );
  if (few === undefined || many === undefined || few.size === 0) return 0;
  const shared = [...few].filter((pair) => pair.length > 1 && many.has(pair)).length;
  return shared < sharedMin ? 0 : shared / few.size;
}

/** One pair in common is chance. */
const sharedMin = 2;
const halfLifeDays = 30;
/** Alike first; of equals, the newer: after a month half as much speaks for it. */
export function rank(alike: number, openedAt: Date, now: Date): number {
  const days = Math.max(0, now.getTime() - openedAt.getTime()) / dayMs;
  return alike * (0.5 + 0.5 * 0.5 ** (days / halfLifeDays));
}
