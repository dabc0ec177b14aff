import { z } from 'zod';

/** A day and a time as people and programs write them: 2019/2/28 11:25:05, 2019-08-15, ISO 8601. */
const day = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.source;
const clock = /(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?/.source;
const zone = /(Z|[+-]\d{2}:?\d{2})?/.source;
const written = new RegExp(`^${day}(?:[T ]+${clock})?\\s*${zone}$`);

const hourMs = 3_600_000;
/** A time without a zone is China's. */
const chinaHours = 8;

export const WrittenTime = z.string().transform((text, context): Date => {
  const time = timeOf(text.trim());
  if (time) return time;
  context.addIssue({ code: 'custom', message: 'not a time' });
  return z.NEVER;
});

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
