import { z } from 'zod';
import { AreaCode, Uuid } from '#modules/matters/contract.ts';

const count = z.number().int();

export const RepeatQuery = z.strictObject({
  /** How far back. */
  days: z.coerce.number().int().min(7).max(366).default(90),
  /** So often at least. */
  least: z.coerce.number().int().min(2).max(100).default(3),
  area: AreaCode.optional(),
  page: z.coerce.number().int().min(1).max(200).default(1),
});
export type RepeatQuery = z.infer<typeof RepeatQuery>;

export const PlaceRepeatQuery = RepeatQuery.extend({
  /** A place is an address as people write it, or a grid. */
  by: z.enum(['address', 'area']).default('address'),
});
export type PlaceRepeatQuery = z.infer<typeof PlaceRepeatQuery>;

const repeat = {
  count,
  /** Of them, those that are still being seen to. */
  open: count,
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** The newest of them, 40 at most: they open as a list. */
  matterIds: z.array(Uuid),
};

export const PlaceRepeatReply = z.object({
  items: z.array(
    z.object({
      ...{ category: z.string(), areaName: z.string(), address: z.string().nullable() },
      ...repeat,
    }),
  ),
  /** Whether another page follows. */
  more: z.boolean(),
});
export type PlaceRepeatReply = z.infer<typeof PlaceRepeatReply>;

export const PersonRepeatReply = z.object({
  items: z.array(
    z.object({
      /** Masked: the whole name takes a reason, at the matter. */
      name: z.string(),
      /** How many different categories they were accepted as. */
      categories: count,
      ...repeat,
    }),
  ),
  more: z.boolean(),
});
export type PersonRepeatReply = z.infer<typeof PersonRepeatReply>;
