import type { OpenRecord } from '../domain/open-record.ts';
import { writeCsv } from './write-csv.ts';
import { writeGeojson } from './write-geojson.ts';

export interface Format {
  readonly name: 'geojson' | 'csv';
  readonly title: string;
  readonly mediaType: string;
  write(records: readonly OpenRecord[]): string;
}

const geojson: Format = {
  name: 'geojson',
  title: 'GeoJSON',
  mediaType: 'application/geo+json',
  write: writeGeojson,
};
const csv: Format = { name: 'csv', title: 'CSV', mediaType: 'text/csv', write: writeCsv };

export const formats: readonly Format[] = [geojson, csv];

/** The one that is named, else the first that the client would take, else GeoJSON. */
export function formatFor(name: Format['name'] | undefined, accept = ''): Format {
  const named = formats.find((format) => format.name === name);
  if (named) return named;
  const wanted = accept.split(',').map((one) => one.split(';')[0]?.trim().toLowerCase());
  const found = wanted.flatMap((type) => formats.filter(({ mediaType }) => mediaType === type));
  return found[0] ?? geojson;
}
