import type { ReadyAccount } from '../cell/accounts.ts';

/** The ready accounts in columns, and where to go. */
export function describeAccounts(accounts: readonly ReadyAccount[], url: string): string {
  const rows = accounts.map(({ role, name, person, office, password, phone }) => [
    role,
    password === undefined ? (phone ?? '') : name,
    password ?? '短信验证码显示在页面上 (code is shown)',
    `${person}（${office}）`,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    '',
    '账号 accounts（职员用账号和密码，居民用手机号 · staff by name and password, residents by phone）',
    ...lines.map((line) => `  ${line}`),
    '',
    `请打开 open ${url}   （Ctrl-C 结束 stops）`,
  ].join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Chinese characters are twice as wide on a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[^\u0000-\u2e7f]/u.test(letter) ? 2 : 1), 0);
}
