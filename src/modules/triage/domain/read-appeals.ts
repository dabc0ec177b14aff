import { z } from 'zod';
import { readJsonLines } from './read-json-lines.ts';
import { WrittenTime } from './written-time.ts';

/** A message to lay beside others; whatever else stands in its line is not looked at. */
const Appeal = z.object({
  id: z.union([z.string(), z.number()]),
  user: z.union([z.string(), z.number()]).optional(),
  subject: z.string().default(''),
  at: WrittenTime.optional(),
  detail: z.string(),
  against: z.number().min(0).optional(),
  likes: z.number().min(0).optional(),
});
export type Appeal = z.infer<typeof Appeal>;

export function readAppealLines(text: string, file: string): Appeal[] {
  return readJsonLines(text, Appeal, file);
}
