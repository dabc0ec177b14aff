import { Refusal } from '../refusal/refusal.ts';

/** Refused, not found, timed out; wrong password, no such role or database; starting or full. */
const away = /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|28\w{3}|3D000|57P0\d|53300)$/;

/** Tells an operator that a server does not let us in, without quoting address or password. */
export function explainUnreachable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!away.test(code)) return error;
  return new Refusal(
    'unavailable',
    'db.unreachable',
    {
      zh: `连不上数据库（${code}）。请检查 DATABASE_URL 的地址、库名、账号和密码。`,
      en: `The database cannot be reached (${code}). Check address and sign-in of DATABASE_URL.`,
    },
    { reason: code },
  );
}
