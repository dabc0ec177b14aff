import type { Actor } from '#platform/permit/actor.ts';
import type { ImportFields, ImportPreview } from '../../contract.ts';
import type { ReportDraft } from '../../domain/effects/intake.ts';
import type { AppealParts } from '../../parts.ts';
import { actorOf, inTheNameOf } from './importer.ts';
import { readImportFile, type ImportFile } from './read-import-file.ts';
import { rowReader } from './row-reader.ts';

/** Enough to know a file by; a request is not kept waiting for more. */
const checkedMost = 2000;
const shownMost = 5;
const faultsMost = 100;

/**
 * What an import would make of a file, with nothing taken in: how many rows it has, what is wrong
 * with those looked at, and how the first good ones read.
 * @throws Refusal forbidden; invalid `appeals.import_…` where the file makes no sense as a whole.
 */
export function previewImport(
  parts: AppealParts,
  actor: Actor,
  file: ImportFile,
  fields: ImportFields,
): ImportPreview {
  const whole = readImportFile(parts, actor, file, fields);
  const { areaCode, titles, total, rows, faults: unread } = whole;
  const importer = actorOf({ actor: inTheNameOf(actor), channel: fields.channel });
  const read = rowReader(parts, importer, { fields, titles, areaCode });
  const looked = rows.slice(0, checkedMost).map((row) => ({ row: row.row, found: read(row) }));
  const faults = looked.flatMap(({ found }) => ('faults' in found ? found.faults : []));
  const good = looked.flatMap(({ row, found }) =>
    'request' in found ? [{ row, input: found.request.input as unknown as ReportDraft }] : [],
  );
  return {
    rows: total,
    checked: looked.length + unread.length,
    faulty: looked.length - good.length + unread.length,
    faults: [...unread, ...faults]
      .toSorted((one, other) => one.row - other.row)
      .slice(0, faultsMost),
    sample: good.slice(0, shownMost).map(({ row, input }) => ({
      ...{ row, title: input.title, address: input.address, category: input.category },
      areaName: parts.neighbours.areaName(input.areaCode),
    })),
  };
}
