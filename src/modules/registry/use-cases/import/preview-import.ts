import { maskNumber } from '#algorithms/hide-personal/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { ImportPreview } from '../../contract.ts';
import { readRow } from '../../domain/import/read-row.ts';
import type { RegistryParts } from '../../parts.ts';
import { rowContext } from './row-context.ts';
import { prepareImport, type ImportWish } from './start-import.ts';

/** Enough to know a file by; a request is not kept waiting for more. */
const checkedMost = 1000;
const shownMost = 5;
const faultsMost = 100;

/**
 * What an import would make of a file, with nothing taken in. Whether a number is known already is
 * told by the import alone: else numbers could be tried out here.
 */
export async function previewImport(
  parts: RegistryParts,
  actor: Actor,
  wish: ImportWish,
): Promise<ImportPreview> {
  const { file, record } = await prepareImport(parts, actor, wish);
  const context = rowContext(parts, record);
  const read = file.rows.slice(0, checkedMost).map((row) => readRow(row, context));
  const faulty = read.filter(({ faults }) => faults.length > 0);
  return {
    titles: [...file.titles],
    mapping: record.mapping,
    rows: file.rows.length,
    checked: read.length,
    faulty: faulty.length,
    faults: faulty
      .flatMap(({ row, faults }) => faults.map((fault) => ({ row, ...fault })))
      .slice(0, faultsMost),
    examples: read
      .filter(({ faults }) => faults.length === 0)
      .slice(0, shownMost)
      .map(({ row, facts: { name, number, phone }, residence: { areaCode, address, kind } }) => ({
        ...{ row, name, address, kind },
        number: number && maskNumber(number.number),
        phone: phone === null ? null : maskNumber(phone),
        areaName: parts.areas.areaName(areaCode),
      })),
  };
}
