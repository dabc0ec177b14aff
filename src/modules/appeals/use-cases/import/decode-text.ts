import { isUtf8 } from 'node:buffer';
import { Refusal } from '#platform/refusal/refusal.ts';

/**
 * The text of a file: UTF-8 with or without a mark, else GB 18030, which Chinese spreadsheets
 * write and which holds all of GBK and GB 2312.
 * @throws Refusal invalid `appeals.import_encoding`
 */
export function decodeText(bytes: Uint8Array): string {
  const text = isUtf8(bytes)
    ? new TextDecoder('utf-8').decode(bytes)
    : decodeStrictly(bytes, 'gb18030');
  if (text === undefined || text.includes('\0')) throw unreadable();
  return text;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(): Refusal {
  return new Refusal('invalid', 'appeals.import_encoding', {
    zh: '文件编码无法识别，请存为 UTF-8 或 GBK 编码的文本文件。',
    en: 'The encoding of the file is unknown. Save it as text in UTF-8 or GBK.',
  });
}
