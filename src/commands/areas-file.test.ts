import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAreasFile } from './areas-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'shanzhi-areas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const county = { code: '310199', name: '示例区', level: 'county' };
function write(text: string): string {
  const file = join(folder, 'areas.geojson');
  writeFileSync(file, text);
  return file;
}
const mapOf = (...areas: object[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areas.map((properties) => ({ type: 'Feature', properties, geometry: null })),
  });

test('areas are read with or without an outline, a byte order mark is no fault', () => {
  expect(readAreasFile(write(`\uFEFF${mapOf(county)}`))).toEqual([{ ...county, polygon: null }]);
});

test('every faulty feature is named', () => {
  const file = write(mapOf(county, { code: '310199002' }, { ...county, code: '3101' }));
  expect(() => readAreasFile(file)).toThrow(
    expect.objectContaining({
      code: 'areas.bad_file',
      details: {
        fields: [
          expect.objectContaining({ path: 'features.1' }),
          expect.objectContaining({ path: 'features.2' }),
        ],
      },
    }),
  );
});

test('what is no file of areas is refused', () => {
  for (const text of ['', '[]', '{"type":"FeatureCollection","features":[]}', mapOf().slice(3)]) {
    expect(() => readAreasFile(write(text))).toThrow('areas.bad_file');
  }
  expect(() => readAreasFile(join(folder, 'none'))).toThrow('areas.no_file');
});
