import { z } from 'zod';

const share = z.number().min(0).max(1);

export const ModelScores = z.object({
  macroF1: share,
  ece: share,
  labels: z.array(
    z.object({
      label: z.string(),
      texts: z.number(),
      precision: share,
      recall: share,
      f1: share,
    }),
  ),
});

/** What stands beside a model's bytes: whose it is, what it was learned from, how good it is. */
export const ModelCard = z.object({
  version: z.string(),
  /** The day it was trained. */
  trainedOn: z.iso.date(),
  seed: z.number(),
  trainingTexts: z.number(),
  /** SHA-256 of the training texts. */
  fingerprint: z.string().length(64),
  /** Measured by cross-validation inside the training texts. */
  crossValidated: ModelScores,
  head: z.object({
    format: z.literal(1),
    labels: z.array(z.string()).min(2),
    views: z.array(
      z
        .object({
          unit: z.enum(['character', 'word']),
          runMax: z.number().int().positive(),
          openingWords: z.number().int().positive().optional(),
        })
        .transform(({ openingWords, ...view }) =>
          openingWords === undefined ? view : { ...view, openingWords },
        ),
    ),
    texts: z.number(),
    sizes: z.array(z.number()),
    scale: z.number().positive(),
    biases: z.array(z.number()),
    words: z.number(),
    parts: z.array(z.number()),
  }),
});
export type ModelCard = z.infer<typeof ModelCard>;
