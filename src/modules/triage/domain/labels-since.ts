import type { Reading } from './audit.ts';

const pairsMost = 8;

/** What people decided after a moment, and what of it otherwise than the model had said. */
export function labelsSince(readings: readonly Reading[], since: Date | null) {
  const after = readings.filter(({ at }) => since === null || at > since);
  const corrected = after.filter(({ label, decided }) => label !== decided);
  const pairs = new Map<string, { said: string; decided: string; n: number }>();
  for (const { label: said, decided } of corrected) {
    const pair = pairs.get(`${said}\n${decided}`) ?? { said, decided, n: 0 };
    pairs.set(`${said}\n${decided}`, { ...pair, n: pair.n + 1 });
  }
  return {
    since: since?.toISOString() ?? null,
    ...{ decided: after.length, corrected: corrected.length },
    pairs: [...pairs.values()].sort((one, other) => other.n - one.n).slice(0, pairsMost),
  };
}
