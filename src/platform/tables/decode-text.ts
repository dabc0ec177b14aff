import { isUtf8 } from 'node:buffer';
import { Refusal } from '#platform/refusal/refusal.ts';

/**
 * The text of a file: UTF-8 with or without a mark, else GB 18030, which Chinese spreadsheets
 * write and which holds all of GBK and GB 2312.
 * @throws Refusal invalid `tables.workbook`, `tables.binary` or
 *   `tables.encoding`
 */
export function decodeText(bytes: Uint8Array): string {
  if (isWorkbook(bytes)) throw workbook();
  const text = isUtf8(bytes)
    ? new TextDecoder('utf-8').decode(bytes)
    : decodeStrictly(bytes, 'gb18030');
  if (text?.includes('\0') ?? bytes.includes(0)) throw binary();
  if (text === undefined) throw unreadable();
  return text;
}

/** How .xlsx (a ZIP) and .xls (an OLE container) begin. */
const workbookMarks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isWorkbook(bytes: Uint8Array): boolean {
  return workbookMarks.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

function workbook(): Refusal {
  return new Refusal('invalid', 'tables.workbook', {
    zh: '这是 Excel 工作簿。请在 Excel 里“另存为”，选“CSV UTF-8（逗号分隔）”，再导入存出来的文件。',
    en: 'This is a workbook. In Excel choose "Save as", "CSV UTF-8", and import what it saves.',
  });
}

function binary(): Refusal {
  return new Refusal('invalid', 'tables.binary', {
    zh: '这不是文本文件（可能是图片或文档）。请选择 CSV 或 JSONL 文件。',
    en: 'This is no text, but perhaps a picture or a document. Choose a CSV or JSONL file.',
  });
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(): Refusal {
  return new Refusal('invalid', 'tables.encoding', {
    zh: '文件编码无法识别，请存为 UTF-8 或 GBK 编码的文本文件。',
    en: 'The encoding of the file is unknown. Save it as text in UTF-8 or GBK.',
  });
}
