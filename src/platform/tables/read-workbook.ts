import { buffer } from 'node:stream/consumers';
import { XMLParser } from 'fast-xml-parser';
import { fromBufferPromise } from 'yauzl';
import { Refusal } from '../refusal/refusal.ts';
import type { SplitRecord } from './split-csv.ts';

/** Of all parts together, unpacked: a small file may claim to be a large one. */
const unpackedBytesMax = 256 * 1024 * 1024;
const sheetPart = 'xl/worksheets/sheet1.xml';
const stringsPart = 'xl/sharedStrings.xml';

/** How a ZIP begins, which .xlsx is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/**
 * The rows of the first sheet of a workbook (ECMA-376, Office Open XML): what its cells show,
 * without formats, so that a date is its count of days since 1899-12-30.
 * @throws Refusal invalid `tables.broken_workbook`
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly SplitRecord[]> {
  try {
    const parts = await unpack(Buffer.from(bytes));
    const sheet = parts.get(sheetPart);
    if (sheet === undefined) throw broken();
    return rowsOf(sheet, stringsOf(parts.get(stringsPart) ?? ''));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw broken(error);
  }
}

async function unpack(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts = new Map<string, string>();
  let left = unpackedBytesMax;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== sheetPart && entry.fileName !== stringsPart) continue;
    left -= entry.uncompressedSize;
    if (left < 0) throw broken();
    const content = await buffer(await zip.openReadStreamPromise(entry));
    parts.set(entry.fileName, content.toString('utf8'));
  }
  return parts;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  isArray: (name) => ['row', 'c', 'si', 'r', 't'].includes(name),
});

type Text = string | { readonly '#text'?: string };
interface RichText {
  readonly t?: readonly Text[];
  readonly r?: readonly { readonly t?: readonly Text[] }[];
}
interface Cell {
  readonly r?: string | readonly string[];
  readonly t?: string | readonly string[];
  readonly v?: Text;
  readonly is?: RichText;
}
interface Row {
  readonly r?: string | readonly string[];
  readonly c?: readonly Cell[];
}

function stringsOf(xml: string): readonly string[] {
  if (xml === '') return [];
  const read = parser.parse(xml) as { sst?: { si?: readonly RichText[] } };
  return (read.sst?.si ?? []).map(richText);
}

function rowsOf(xml: string, strings: readonly string[]): SplitRecord[] {
  const read = parser.parse(xml) as { worksheet?: { sheetData?: { row?: readonly Row[] } | '' } };
  const data = read.worksheet?.sheetData;
  const rows = data === undefined || data === '' ? [] : (data.row ?? []);
  return rows.map((row, index) => {
    const cells: string[] = [];
    for (const cell of row.c ?? []) {
      const at = columnOf(one(cell.r) ?? '') ?? cells.length;
      while (cells.length < at) cells.push('');
      cells[at] = shownBy(cell, strings);
    }
    return { line: Number(one(row.r) ?? index + 1), cells };
  });
}

/** The widest sheet there is has 16,384 columns. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownBy(cell: Cell, strings: readonly string[]): string {
  const value = cell.v === undefined ? '' : plain(cell.v);
  if (one(cell.t) === 's') return strings[Number(value)] ?? '';
  return one(cell.t) === 'inlineStr' && cell.is ? richText(cell.is) : value;
}

function richText({ t = [], r = [] }: RichText): string {
  return [...t, ...r.flatMap((run) => run.t ?? [])].map(plain).join('');
}

function plain(text: Text): string {
  return typeof text === 'string' ? text : (text['#text'] ?? '');
}

/** Attributes named like an element come as lists. */
function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

function broken(cause?: unknown): Refusal {
  const refusal = new Refusal('invalid', 'tables.broken_workbook', {
    zh: '这个 Excel 文件打不开，可能已损坏或加了密码。请另存一份再试。',
    en: 'This workbook cannot be opened; it may be damaged or locked. Save it anew and try again.',
  });
  refusal.cause = cause;
  return refusal;
}
