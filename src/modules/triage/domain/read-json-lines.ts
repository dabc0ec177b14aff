import type { z } from 'zod';
import { Refusal } from '#platform/refusal/refusal.ts';

/** Reads one object a line; says which line cannot be read. Empty lines are nothing. */
export function readJsonLines<T>(text: string, schema: z.ZodType<T>, file: string): T[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(parseOrUndefined(line));
      if (parsed.success) return [parsed.data];
      const at = parsed.error.issues[0]?.path.join('.') ?? '';
      throw unreadable(file, index + 1, at);
    });
}

export function unreadable(file: string, line: number, field: string): Refusal {
  const [zh, en] =
    field === '' ? ['', ''] : [`：字段 ${field} 有误`, `: the field ${field} is wrong`];
  return new Refusal(
    'invalid',
    'triage.unreadable_line',
    {
      zh: `${file} 第 ${line} 行读不懂${zh}。`,
      en: `Line ${line} of ${file} cannot be read${en}.`,
    },
    { file, line },
  );
}

function parseOrUndefined(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
