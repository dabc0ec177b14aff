import { z } from 'zod';
import { AreaCode } from '#modules/matters/contract.ts';

export const SurgeQuery = z.strictObject({
  /** Places in this area only. */
  area: AreaCode.optional(),
});

/** A theme that came up more often in a place in the last seven days than chance explains. */
export const SurgeView = z.object({
  /** The two upper levels of the category. */
  category: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  count: z.number().int(),
  /** How many a week the weeks before let expect. */
  expected: z.number(),
  /** How likely so many are by chance alone, 0 to 1. */
  chance: z.number(),
});

export const SurgeReply = z.object({
  at: z.iso.datetime(),
  /** Since when it is counted. */
  from: z.iso.datetime(),
  /** With how many weeks before that it is compared. */
  weeksBefore: z.number().int(),
  items: z.array(SurgeView),
});
export type SurgeReply = z.infer<typeof SurgeReply>;
