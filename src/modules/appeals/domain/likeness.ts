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

/**
 * The same where what many of the texts say counts little: 请问 or 小区 makes no two of them alike.
 *
 * @param texts among which a pair of characters is rare or common
 */
export function likenessAmong(texts: readonly string[]): (one: string, other: string) => number {
  const sets = new Map(texts.map((text) => [text, pairsOf(text)]));
  const known = new Map<string, number>();
  for (const pairs of sets.values()) {
    for (const pair of pairs) known.set(pair, (known.get(pair) ?? 0) + 1);
  }
  const weightOf = (pairs: readonly string[]) =>
    pairs.reduce((sum, pair) => sum + Math.log(1 + texts.length / (known.get(pair) ?? 1)), 0);
  return (one, other) => {
    const [few, many] = [sets.get(one) ?? pairsOf(one), sets.get(other) ?? pairsOf(other)].sort(
      (left, right) => left.size - right.size,
    );
    if (few === undefined || many === undefined || few.size === 0) return 0;
    const shared = [...few].filter((pair) => many.has(pair));
    return shared.length < sharedMin ? 0 : weightOf(shared) / weightOf([...few]);
  };
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(searchLexemes(text).filter((pair) => pair.length > 1));
}

/** One pair in common is chance. */
const sharedMin = 2;
const halfLifeDays = 30;
/** Alike first; of equals, the newer: after a month half as much speaks for it. */
export function rank(alike: number, openedAt: Date, now: Date): number {
  const days = Math.max(0, now.getTime() - openedAt.getTime()) / dayMs;
  return alike * (0.5 + 0.5 * 0.5 ** (days / halfLifeDays));
}
