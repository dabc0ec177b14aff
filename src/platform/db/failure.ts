import { Refusal } from '../refusal/refusal.ts';

/** Whether doing the whole transaction again may succeed: a deadlock or a serialization failure. */
export function isRetryable(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

/** Whether the connection is gone or the server cannot be reached, so the connection is useless. */
export function isConnectionLoss(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && (lossCodes.has(code) || code.startsWith('08'))) return true;
  return error instanceof Error && lossMessages.some((text) => error.message.includes(text));
}

const lossCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** pg has no codes for these of its own. */
const lossMessages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed',
  'Cannot use a pool after calling end',
];

export function databaseUnavailable(cause: unknown): Refusal {
  const refusal = new Refusal('unavailable', 'db.unavailable', {
    zh: '数据库暂时无法连接，请稍后再试。',
    en: 'The database cannot be reached just now. Please try again shortly.',
  });
  refusal.cause = cause;
  return refusal;
}

/** The connection broke while committing: the write may or may not have happened. */
export function outcomeUnknown(cause: unknown): Refusal {
  const refusal = new Refusal('unavailable', 'db.outcome_unknown', {
    zh: '保存时与数据库的连接中断，无法确定是否已保存，请刷新查看后再决定是否重试。',
    en: 'The connection broke while saving, so it may or may not be saved. Reload before retrying.',
  });
  refusal.cause = cause;
  return refusal;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
