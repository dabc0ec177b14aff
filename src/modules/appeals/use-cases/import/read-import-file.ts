import { createHash } from 'node:crypto';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ImportChannel, ImportFields } from '../../contract.ts';
import type { ImportFault, ImportRow, ImportTitles } from '../../domain/import-columns.ts';
import { sourceOf, titleOf } from '../../domain/import-sources.ts';
import type { AppealParts } from '../../parts.ts';
import { decodeText } from '#platform/tables/index.ts';
import { readTable, type FileFormat, type Table } from './read-table.ts';

export interface ImportFile {
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  readonly name: string;
}

/** A file as far as it could be read before any row was looked into. */
export interface ReadFile {
  /** Where it belongs: what was chosen, or else the importer's own. */
  readonly areaCode: string;
  readonly source: string;
  readonly titles: ImportTitles;
  /** All rows, those with faults as well. */
  readonly total: number;
  readonly rows: readonly ImportRow[];
  readonly repeated: number;
  readonly faults: readonly ImportFault[];
}

export const importAction = 'appeals.import';

/**
 * @throws Refusal forbidden; invalid `appeals.import_…` where the file makes no sense as a whole.
 */
export function readImportFile(
  { neighbours }: Pick<AppealParts, 'neighbours'>,
  actor: Actor,
  file: ImportFile,
  fields: ImportFields,
): ReadFile {
  const areaCode = fields.areaCode ?? requireAuthority(actor, importAction).areaCode;
  requireAuthority(actor, importAction, { areaCode });
  if (fields.areaCode !== undefined && !neighbours.areaIsKnown(fields.areaCode)) throw noSuchArea();
  const table = readTable(decodeText(file.bytes), file.format);
  if (file.format === 'csv') requireColumns(table.titles, fields.channel);
  const digest = createHash('sha256').update(file.bytes).digest('hex').slice(0, 24);
  // Who names no source means their own: what comes to this area by this channel.
  const own = `${fields.channel}@${areaCode}`;
  return {
    areaCode,
    source: fields.source ?? fields.channel,
    titles: table.titles,
    total: table.rows.length + table.faults.length,
    ...keyRows(table, fields.source ?? own, `${digest}@${own}`),
  };
}

/** A column that every row of the source needs and the file has not: no row could come in. */
function requireColumns(titles: ImportTitles, channel: ImportChannel): void {
  const missing = sourceOf(channel).required.filter(({ columns }) =>
    columns.every((column) => titles[column] === undefined),
  );
  if (missing.length === 0) return;
  const zh = missing.map(({ columns }) => columns.map((one) => `“${titleOf(one)}”`).join('或'));
  const en = missing.map(({ columns }) => columns.join(' or '));
  throw new Refusal('invalid', 'appeals.import_missing_columns', {
    zh: `所选的来源还需要这些列：${zh.join('、')}。可以下载模板对照。`,
    en: `The chosen source needs these columns as well: ${en.join(', ')}. See the template.`,
  });
}

/** Every row under a key of its own; a number that stands twice in one file is one appeal. */
function keyRows({ rows, faults: unread }: Table, source: string, digest: string) {
  const keyed = new Map<string, ImportRow>();
  const faults: ImportFault[] = [...unread];
  let repeated = 0;
  for (const { row, cells } of rows) {
    // A call has a number of its own, which counts where no other is told.
    const externalId = cells.externalId ?? cells.callNumber;
    const key = externalId === undefined ? `${digest}:${row}` : `${source}#${externalId}`;
    const first = keyed.get(key);
    if (!first) keyed.set(key, { row, key, cells });
    else if (JSON.stringify(first.cells) === JSON.stringify(cells)) repeated += 1;
    else faults.push(sameNumber(row, first.row));
  }
  return { rows: [...keyed.values()], repeated, faults };
}

function sameNumber(row: number, first: number): ImportFault {
  return {
    row,
    code: 'appeals.import_same_number',
    message: {
      zh: `外部编号与第 ${first} 行相同，内容却不同。`,
      en: `The external number is that of row ${first}, but the content differs.`,
    },
  };
}

function noSuchArea(): Refusal {
  return new Refusal('invalid', 'appeals.unknown_area', {
    zh: '没有这个区划，请重新选择。',
    en: 'There is no such area.',
  });
}
