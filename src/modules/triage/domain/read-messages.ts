import { z } from 'zod';
import { readJsonLines } from './read-json-lines.ts';
import { WrittenTime } from './written-time.ts';

/** A message to classify; whatever else stands in its line is not looked at. */
const Message = z.object({
  id: z.union([z.string(), z.number()]),
  subject: z.string().optional(),
  detail: z.string(),
  /** When it was written; what is no time is not looked at. */
  at: WrittenTime.optional().catch(undefined),
});
export type Message = z.infer<typeof Message>;

export function readMessages(text: string, file: string): Message[] {
  return readJsonLines(text, Message, file);
}
