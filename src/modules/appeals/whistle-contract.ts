import { z } from 'zod';
import { ClockColour, MatterCard, MatterQuery, Uuid } from '#modules/matters/contract.ts';

/** Whose assistance: `assisting` where one's own bodies are called; left out, all one may see. */
export const WhistleQuery = MatterQuery.pick({ area: true, assists: true, cursor: true }).extend({
  mine: z.literal('assisting').optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type WhistleQuery = z.infer<typeof WhistleQuery>;

/** `called`: not reported in yet; `reported_in`: at work; `finished`: has handed in its result. */
export const AssistState = z.enum(['called', 'reported_in', 'finished']);

/** What one assisting body owes. */
export const AssistView = z.object({
  bodyId: Uuid,
  bodyName: z.string(),
  task: z.string(),
  state: AssistState,
  whistledAt: z.iso.datetime(),
  reportedInAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  result: z.string().nullable(),
  /** By when it must report in, or be done; null where nothing runs. */
  dueAt: z.iso.datetime().nullable(),
  clockColour: ClockColour,
});
export type AssistView = z.infer<typeof AssistView>;

export const WhistleReply = z.object({
  items: z.array(z.object({ card: MatterCard, assists: z.array(AssistView) })),
  next: z.string().nullable(),
});
