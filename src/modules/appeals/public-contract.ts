import { z } from 'zod';
import { AreaCode, Point, Sentence, Stage, Uuid } from '#modules/matters/contract.ts';
import { detailCharactersMax, FollowReply } from './contract.ts';

/** What somebody is about to report, to look for what is reported already. */
export const SimilarBody = z.strictObject({
  detail: z.string().trim().min(1).max(detailCharactersMax),
  point: Point.optional(),
  areaCode: AreaCode.optional(),
  /** Where neither is known: the community that it names is looked in. */
  address: z.string().trim().min(1).max(200).optional(),
});
export type SimilarBody = z.infer<typeof SimilarBody>;

/** An open matter as anybody may know of it. */
export const SimilarMatter = z.object({
  id: Uuid,
  number: z.string(),
  title: z.string(),
  category: z.string().nullable(),
  stage: Stage,
  state: z.string(),
  stateTitle: Sentence,
  /** To the middle of its H3 cell, in hundreds of metres; null where no point is known. */
  metres: z.number().int().nullable(),
  openedAt: z.iso.datetime(),
  /** How many more have met with it. */
  joined: z.number().int(),
});
export type SimilarMatter = z.infer<typeof SimilarMatter>;
export const SimilarReply = z.object({ items: z.array(SimilarMatter) });
export type SimilarReply = z.infer<typeof SimilarReply>;

export const JoinBody = z.strictObject({
  text: z.string().trim().min(1).max(detailCharactersMax).optional(),
});
export const JoinReply = z.object({ number: z.string() });

/** What somebody joined, as anybody may know of it. */
export const JoinedReply = z.object({
  items: z.array(FollowReply.extend({ id: Uuid, title: z.string() })),
});
export type JoinedReply = z.infer<typeof JoinedReply>;

export const AnsweredQuery = z.strictObject({
  /** A community, or a grid, which stands for its community; wider areas are not asked for. */
  areaCode: z
    .string()
    .regex(/^\d{12}(\d{3})?$/)
    .optional(),
  category: z.string().min(1).max(60).optional(),
  /** The number at which the page before ended. */
  before: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type AnsweredQuery = z.infer<typeof AnsweredQuery>;

/** An answered matter as anybody may read it. */
export const AnsweredMatter = z.object({
  number: z.string(),
  title: z.string(),
  category: z.string().nullable(),
  communityName: z.string(),
  bodyName: z.string().nullable(),
  answer: z.string().nullable(),
  openedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime(),
  /** Calendar days from the report to the answer, the first one counted. */
  days: z.number().int(),
  rating: z
    .object({
      solved: z.boolean(),
      timeliness: z.number(),
      effect: z.number(),
      openness: z.number(),
    })
    .nullable(),
});
export type AnsweredMatter = z.infer<typeof AnsweredMatter>;
export const AnsweredReply = z.object({
  items: z.array(AnsweredMatter),
  next: z.string().nullable(),
});
export type AnsweredReply = z.infer<typeof AnsweredReply>;
