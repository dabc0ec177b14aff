import { z } from 'zod';

/** Query of GET /api/live: which topics to hear, by comma; all unless said. */
export const liveQuery = z.strictObject({
  topics: z
    .string()
    .regex(/^[a-z_.]{1,60}(,[a-z_.]{1,60}){0,29}$/)
    .transform((names): ReadonlySet<string> => new Set(names.split(',')))
    .optional(),
});

export type LiveQuery = z.infer<typeof liveQuery>;
