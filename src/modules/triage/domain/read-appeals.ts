import { z } from 'zod';
import { readJsonLines } from './read-json-lines.ts';

/** A day and a time as people and programs write them: 2019/2/28 11:25:05, 2019-08-15, ISO 8601. */
const written =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

const hourMs = 3_600_000;
/** A time without a zone is China's. */
const chinaHours = 8;

const WrittenTime = z.string().transform((text, context): Date => {
  const time = timeOf(text.trim());
  if (time) return time;
  context.addIssue({ code: 'custom', message: 'not a time' });
  return z.NEVER;
});

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

/** Undefined for what is no time, such as the 30th of February. */
function timeOf(text: string): Date | undefined {
  const parts = written.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && hour < 24;
  return isReal ? new Date(time.getTime() - hoursOf(parts[7]) * hourMs) : undefined;
}

function hoursOf(zone: string | undefined): number {
  if (zone === undefined) return chinaHours;
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}
