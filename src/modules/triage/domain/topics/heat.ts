import type { Appeal } from '../read-appeals.ts';

/** After so many days a message warms half as much. */
const halfLifeDays = 90;
const dayMs = 86_400_000;

/**
 * How hot a topic is on the day of the newest message of all:
 *
 *   heat = Σ over messages (1 + ln(1 + likes) + ln(1 + against)) · 1/k · 2^(−age in days / 90)
 *
 * where it is its sender's k-th message in the topic. So people count more than messages, attention
 * counts whichever way it goes, and what is long past cools. A message without a time is as old
 * as the newest. The sum is rounded to one decimal.
 */
export function heatOf(appeals: readonly Appeal[], newest: Date | undefined): number {
  const times = new Map<string, number>();
  let heat = 0;
  for (const [at, appeal] of appeals.entries()) {
    const person = personOf(appeal, at);
    const turn = (times.get(person) ?? 0) + 1;
    times.set(person, turn);
    const attention = 1 + Math.log1p(appeal.likes ?? 0) + Math.log1p(appeal.against ?? 0);
    const ageDays = newest && appeal.at ? (newest.getTime() - appeal.at.getTime()) / dayMs : 0;
    heat += (attention / turn) * 2 ** (-ageDays / halfLifeDays);
  }
  return Math.round(heat * 10) / 10;
}

/** How many people a topic is told by; nobody knows whether two without a name are one. */
export function peopleOf(appeals: readonly Appeal[]): number {
  return new Set(appeals.map(personOf)).size;
}

function personOf({ user }: Appeal, at: number): string {
  return user === undefined ? `? ${at}` : String(user);
}
