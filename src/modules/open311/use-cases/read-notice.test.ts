import { expect, test } from 'vitest';
import { databaseUnavailable } from '#platform/db/failure.ts';
import { createLog } from '#platform/log/index.ts';
import type { Open311Parts } from '../parts.ts';
import { readNotice } from './read-notice.ts';

test('a request that is in is answered, also where it cannot be read back', async () => {
  const away = () => Promise.reject(databaseUnavailable(null));
  const lines: string[] = [];
  const parts = {
    log: createLog({ destination: { write: (line: string) => void lines.push(line) } }),
    clock: { now: () => new Date(0) },
    matters: { findPublic: away },
    categories: { listCategories: () => [] },
    publicUrl: 'http://shanzhi.test',
  } as unknown as Open311Parts;
  expect(await readNotice(parts, 'SQ1', 'zh')).toBe('已收到。');
  expect(lines.join()).toContain('db.unavailable');
});
