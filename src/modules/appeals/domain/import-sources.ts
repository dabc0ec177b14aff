import type { z } from 'zod';
import { ImportChannel, ReportBody } from '../contract.ts';
import { importColumns, type ImportColumn, type ImportTitles } from './import-columns.ts';

/** Columns that a file of any source may have. */
const commonColumns = [
  ...(['detail', 'title', 'community', 'address', 'areaCode', 'lon', 'lat'] as const),
  ...(['category', 'urgency', 'happenedAt', 'name', 'phone', 'email', 'externalId'] as const),
] satisfies readonly ImportColumn[];

/** The columns that a source's own facts come from; of several, the first that a row has. */
const factColumns: { readonly [field: string]: readonly ImportColumn[] } = {
  callerPhone: ['phone'],
  callNumber: ['callNumber', 'externalId'],
  receivedOn: ['receivedOn'],
  signatory: ['signatory', 'name'],
  visitors: ['visitors'],
  windowName: ['windowName'],
  platform: ['platform'],
  sourceUrl: ['sourceUrl'],
  helperOrganisation: ['helperOrganisation'],
  mandate: ['mandate'],
};

/** A fact that a source wants, and the columns it may stand in. */
export interface SourceFact {
  readonly field: string;
  readonly columns: readonly ImportColumn[];
}

interface Source {
  /** Facts of this source's own, as the schema of its entry asks for them. */
  readonly facts: readonly SourceFact[];
  /** What no row of it can do without; a fact in any of its columns will do. */
  readonly required: readonly SourceFact[];
  /** Every column that its files may have, the required ones first. */
  readonly columns: ReadonlySet<ImportColumn>;
}

const sources = new Map(
  ImportChannel.options.map((channel) => [channel, describeSource(channel)] as const),
);

/** What files of a source may and must tell. */
export function sourceOf(channel: ImportChannel): Source {
  const source = sources.get(channel);
  if (!source) throw new Error(`no source ${channel}`);
  return source;
}

function describeSource(channel: ImportChannel): Source {
  const entry = ReportBody.options.find(({ shape }) => shape.channel.value === channel);
  const shape: Readonly<Record<string, z.ZodType>> = entry?.shape ?? {};
  const fields = Object.entries(shape).filter(([field]) => field !== 'channel');
  const facts = fields.flatMap(([field]) => {
    const columns = factColumns[field];
    return columns === undefined ? [] : [{ field, columns }];
  });
  const required = fields
    .filter(([, schema]) => !schema.safeParse(undefined).success)
    .map(([field]) => ({ field, columns: columnsOfField(field) }));
  const first = required.flatMap(({ columns }) => columns.slice(0, 1));
  const own = facts.flatMap(({ columns }) => columns);
  return { facts, required, columns: new Set([...first, ...commonColumns, ...own]) };
}

/** The column that a field of a report comes from, as the file calls it or else as we do. */
export function titleOfField(path: string, titles: ImportTitles): string {
  const columns = columnsOfField(path.split('.').at(-1) ?? '');
  const column = columns.find((one) => titles[one] !== undefined) ?? columns[0];
  return column === undefined ? path : (titles[column] ?? titleOf(column));
}

/** What we call a column where nobody else does. */
export function titleOf(column: ImportColumn): string {
  return importColumns[column][0];
}

function columnsOfField(field: string): readonly ImportColumn[] {
  return factColumns[field] ?? (field in importColumns ? [field as ImportColumn] : []);
}
