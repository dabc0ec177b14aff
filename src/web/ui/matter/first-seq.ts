import type { TimelineEntry } from '#web/api/types.ts';

/** The step with which a matter began: its words and files stand at the head of the page. */
export function firstSeq(timeline: readonly Pick<TimelineEntry, 'seq'>[]): number {
  return Math.min(...timeline.map(({ seq }) => seq));
}
