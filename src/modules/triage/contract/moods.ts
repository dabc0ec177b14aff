import { z } from 'zod';

const count = z.number().int();
const Moods = z.object({
  n: count,
  calm: count,
  worried: count,
  angry: count,
  desperate: count,
});

/** In what mood people wrote, by week and theme; counted by when they wrote. */
export const MoodReply = z.object({
  /** Oldest first; the last one ends now. */
  weeks: z.array(Moods.extend({ from: z.iso.datetime(), to: z.iso.datetime() })),
  /** Over all these weeks, those with the greatest share of anger and despair. */
  themes: z.array(Moods.extend({ category: z.string() })),
});
export type MoodReply = z.infer<typeof MoodReply>;
