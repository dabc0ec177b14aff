import { expect, test } from 'vitest';
import { createLog, maskPersonal } from './index.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ destination: { write: (line: string) => void lines.push(line) } }));
  return lines.join('');
}

test.each([
  ['call 13812345678 now', 'call [phone] now'],
  ['+86 138-1234-5678', '[phone]'],
  ['电话021-62345678。', '电话[phone]。'],
  ['身份证31010519900101123X', '身份证[id]'],
  ['mail wang.fang@example.cn', 'mail [mail]'],
  ['matter SQ20261122-000123 at 1763798400000', 'matter SQ20261122-000123 at 1763798400000'],
  ['0190c8f2-1381-7234-8678-138123456789', '0190c8f2-1381-7234-8678-138123456789'],
])('masks %s', (text, masked) => {
  expect(maskPersonal(text)).toBe(masked);
});

test('credentials and numbers stay out of messages, fields and errors', () => {
  const line = logged((log) => {
    const headers = { authorization: 'Bearer abc', Cookie: 's=secret' };
    const err = Object.assign(new Error('no 13812345678'), { code: '23505', detail: '王芳' });
    log.warn({ headers, caller: '13812345678', err, area: '310105' }, 'from %s', '13812345678');
  });
  expect(line).not.toMatch(/13812345678|Bearer abc|secret|王芳/);
  expect(JSON.parse(line)).toMatchObject({ level: 'warn', area: '310105', err: { code: '23505' } });
});
