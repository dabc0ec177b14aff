import { z } from 'zod';

const CueModelFile = z.object({
  labels: z.array(z.string()).min(2),
  cues: z.array(z.string()),
  weights: z.array(z.array(z.number())),
  biases: z.array(z.number()),
});

/** How much each cue counts, learned by tools/fit-understanding.ts from the tuning half. */
export const ReadingModel = z.object({
  version: z.string(),
  /** How many texts a person had labelled for it. */
  texts: z.number().int(),
  kind: CueModelFile,
  urgency: CueModelFile,
  mood: CueModelFile,
});
export type ReadingModel = z.infer<typeof ReadingModel>;
