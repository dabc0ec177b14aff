import { stringify } from 'csv-stringify/sync';
import { fields, type OpenRecord } from '../domain/open-record.ts';

/** CSV (RFC 4180) in UTF-8 with a mark that spreadsheets know; empty stands for nothing. */
export function writeCsv(records: readonly OpenRecord[]): string {
  return stringify([...records], {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    columns: fields.map(({ name }) => ({ key: name, header: name })),
    cast: { boolean: String },
  });
}
