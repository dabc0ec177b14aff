import { Refusal } from '#platform/refusal/refusal.ts';

/** A citizen's message as the demo takes it in. */
export interface CitizenMessage {
  readonly id: string;
  /** Who wrote it, by the source's own mark; never a name. */
  readonly user: string;
  readonly subject: string;
  readonly detail: string;
  readonly at: Date;
  readonly likes: number;
  readonly against: number;
}

const BEIJING_OFFSET_MS = 8 * 3_600_000;
const MOMENT = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?$/;

/**
 * `2019/2/28 11:25:05`, `2019-02-28 11:25` or `2019/2/28` in Beijing, or ISO with its own zone.
 *
 * @returns null for anything else, 30 February included.
 */
export function parseMoment(written: string): Date | null {
  const text = written.trim();
  const parts = MOMENT.exec(text);
  if (parts === null) {
    const isIso = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(text);
    const moment = new Date(isIso ? text : NaN);
    return Number.isNaN(moment.getTime()) ? null : moment;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal =
    local.getUTCMonth() === month - 1 &&
    local.getUTCDate() === day &&
    local.getUTCHours() === hour &&
    minute < 60 &&
    second < 60;
  return isReal ? new Date(local.getTime() - BEIJING_OFFSET_MS) : null;
}

/** @throws Refusal invalid `demo.message_not_valid`, with the line and the field at fault. */
export function parseMessage(line: string, lineNumber: number): CitizenMessage {
  const row = parseObject(line, lineNumber);
  const at = parseMoment(textIn(row, 'at'));
  const subject = textIn(row, 'subject').trim();
  const detail = textIn(row, 'detail').trim();
  const id = textIn(row, 'id').trim();
  if (id === '') throw notValid(lineNumber, 'id');
  if (at === null) throw notValid(lineNumber, 'at');
  if (subject === '' && detail === '') throw notValid(lineNumber, 'detail');
  return {
    id,
    user: textIn(row, 'user').trim(),
    subject: subject === '' ? detail.slice(0, 30) : subject,
    detail: detail === '' ? subject : detail,
    at,
    likes: countIn(row, 'likes'),
    against: countIn(row, 'against'),
  };
}

function parseObject(line: string, lineNumber: number): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw notValid(lineNumber, '');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw notValid(lineNumber, '');
  return row as Record<string, unknown>;
}

function textIn(row: Record<string, unknown>, field: string): string {
  const value = row[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function countIn(row: Record<string, unknown>, field: string): number {
  const value = Number(row[field] ?? 0);
  return Number.isInteger(value) && value > 0 ? value : 0;
}

function notValid(lineNumber: number, field: string): Refusal {
  const [fieldZh, fieldEn] = field === '' ? ['', ''] : [`的 ${field} 字段`, `'s ${field}`];
  return new Refusal(
    'invalid',
    'demo.message_not_valid',
    {
      zh: `留言文件第 ${lineNumber} 行${fieldZh}无法读取。`,
      en: `Line ${lineNumber}${fieldEn} of the messages cannot be read.`,
    },
    { line: lineNumber, field },
  );
}
