export { decodeText } from './decode-text.ts';
export { readRecords } from './read-records.ts';
export type { SplitRecord } from './split-csv.ts';
export { isWorkbook, readWorkbook } from './read-workbook.ts';
