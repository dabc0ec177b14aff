import { Refusal } from '../refusal/refusal.ts';

/** No room, no right, no such place, a failing disk; 53100 is PostgreSQL's "disk full". */
const storageFaults = /^(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO|ENOENT|ENOTDIR|EISDIR|EBUSY|53100)$/;

/** Tells an operator in a sentence what the disk would not do; anything else passes through. */
export function explainStorage(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Refusal || !storageFaults.test(code)) return error;
  const refusal = new Refusal(
    'unavailable',
    'backup.storage',
    {
      zh: `读写磁盘失败（${code}）：请检查路径、权限和剩余空间，然后重试。没有留下半份内容。`,
      en: `The disk failed us (${code}): check path, rights and room, then try again.`,
    },
    { reason: code },
  );
  refusal.cause = error;
  return refusal;
}
