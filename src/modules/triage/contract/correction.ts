import { z } from 'zod';

const share = z.number().min(0).max(1);

/** For whom the model may be worse: see the audit. */
export const GroupKind = z.enum(['label', 'channel', 'area', 'length']);
export const GroupQuery = z.strictObject({ by: GroupKind, key: z.string().min(1).max(60) });

const Filled = z.object({
  answers: z.number().int(),
  right: z.number().int(),
  accuracy: share,
  low: share,
  high: share,
  /** How many decisions there were; the others had nothing filled in. */
  of: z.number().int(),
});

/** On later decisions of the group, which were not used to find the correction. */
export const CorrectionEffect = z.object({ before: Filled, after: Filled });

/** Null where too few were decided to say. */
export const CorrectionPreview = z.object({
  found: CorrectionEffect.extend({
    /** Below it nothing is filled in. */
    confidenceMin: share,
    /** How many earlier decisions it was found by. */
    foundBy: z.number().int(),
  }).nullable(),
});
export type CorrectionPreview = z.infer<typeof CorrectionPreview>;

/** Off takes it back: as it was before. */
export const CorrectionBody = GroupQuery.extend({ on: z.boolean() });

/** A correction that holds for the model at work. */
export const CorrectionView = z.object({
  by: GroupKind,
  key: z.string(),
  confidenceMin: share,
  since: z.iso.datetime(),
  effect: CorrectionEffect.nullable(),
});

/** Why nothing is filled in although the model said something. */
export const HeldBack = z.object({ by: GroupKind, key: z.string(), confidenceMin: share });
