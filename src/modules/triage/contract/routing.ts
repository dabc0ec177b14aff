import { z } from 'zod';
import { Sentence, Uuid } from '#modules/matters/contract.ts';

/** Whom people sent such matters to, where the responsibility list names nobody. */
export const HabitReply = z.object({
  /** Only then is anything suggested. */
  listIsSilent: z.boolean(),
  /** The likeliest first; none where too few like it were sent out yet. */
  items: z.array(
    z.object({
      bodyId: Uuid,
      bodyName: z.string(),
      /** Of all bodies that might get it. */
      confidence: z.number().min(0).max(1),
      reasons: z.array(Sentence).min(1),
    }),
  ),
});
export type HabitReply = z.infer<typeof HabitReply>;
