import { z } from 'zod';

/** What a second adviser outside the house says; null where there is none, or it is silent. */
export const SecondReply = z.object({
  opinion: z
    .object({
      adviser: z.string(),
      label: z.string(),
      /** With what our own model said. */
      agrees: z.boolean(),
    })
    .nullable(),
});
export type SecondReply = z.infer<typeof SecondReply>;

/** How the second adviser did beside ours; for the audit. */
export const SecondAudit = z.object({
  adviser: z.string(),
  asked: z.number().int(),
  agreed: z.number().int(),
  /** Of those, what people decided since, and where it had said the same. */
  decided: z.number().int(),
  right: z.number().int(),
});
