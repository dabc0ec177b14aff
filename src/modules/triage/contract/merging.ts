import { z } from 'zod';
import { MatterCard, Uuid } from '#modules/matters/contract.ts';

const score = z.number().min(0).max(1);

/** A new matter and the open one that it seems to be the same problem as. */
export const MergeProposal = z.object({
  matter: MatterCard,
  into: MatterCard,
  /** How likely they are the same problem. */
  score,
  /** What both say, those words first that decided most. */
  words: z.array(z.string()),
  /** Null where too little is known. */
  samePlace: z.boolean().nullable(),
  sameCategory: z.boolean().nullable(),
  proposedAt: z.iso.datetime(),
});
export type MergeProposal = z.infer<typeof MergeProposal>;

export const MergesQuery = z.strictObject({
  /** `next` of the page before. */
  cursor: Uuid.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type MergesQuery = z.infer<typeof MergesQuery>;
export const MergesReply = z.object({
  items: z.array(MergeProposal),
  next: Uuid.nullable(),
});
export type MergesReply = z.infer<typeof MergesReply>;

export const MergeReply = z.object({ proposal: MergeProposal.nullable() });
export type MergeReply = z.infer<typeof MergeReply>;

/** Why it is not to be merged: what the proposals are judged by. */
export const dismissals = ['other_place', 'other_thing', 'handled_apart'] as const;

export const MergeDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('merge'), intoId: Uuid }),
  z.strictObject({
    decision: z.literal('dismiss'),
    intoId: Uuid,
    reason: z.enum(dismissals),
    note: z.string().trim().max(200).optional(),
  }),
]);
export type MergeDecision = z.infer<typeof MergeDecision>;

export const MergeSettingBody = z.strictObject({
  /** From what score on a merge is proposed. */
  proposeMin: z.number().min(0.5).max(1),
  /** From what score on the system merges by itself; null: never. */
  automaticMin: z.number().min(0.9).max(1).nullable(),
});
export type MergeSettingBody = z.infer<typeof MergeSettingBody>;

export const MergeSettingReply = MergeSettingBody.extend({
  /** Null while nobody has set anything. */
  since: z.iso.datetime().nullable(),
  /** What became of proposals in the last 90 days, by the score they had. */
  outcomes: z.array(
    z.object({
      from: score,
      merged: z.number().int(),
      automatic: z.number().int(),
      dismissed: z.number().int(),
      undone: z.number().int(),
    }),
  ),
});
export type MergeSettingReply = z.infer<typeof MergeSettingReply>;
