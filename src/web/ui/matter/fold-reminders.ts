import type { TimelineEntry } from '#web/api/types.ts';

/** The step by which the platform itself warns of a deadline. */
const reminder = 'warn';

/**
 * What happened in the order given, reminders that follow one another put together, so that what
 * people did stands out.
 */
export function foldReminders<Entry extends Pick<TimelineEntry, 'action'>>(
  entries: readonly Entry[],
): (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const goesOn = entry.action === reminder && last?.at(-1)?.action === reminder;
    if (goesOn) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
