import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
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

function faultsIn(text: string): readonly string[] {
  try {
    readAreasFile(write(text));
  } catch (error) {
    if (error instanceof Refusal) {
      return (error.details.fields ?? []).map(({ message }) => message.zh);
    }
  }
  return [];
}

test('a faulty feature is told by its name, with what stands there and what must', () => {
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: '3101', name: '东街道', level: 'town' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [200, 2],
              [1, 2],
            ],
          ],
        },
      },
      { type: 'Feature', properties: county, geometry: { type: 'Point', coordinates: [1, 2] } },
    ],
  });
  const [first = '', second = ''] = faultsIn(text);
  expect(first).toContain('第 1 个要素（东街道）');
  expect(first).toContain('properties.code（3101） 应为 6、9、12 或 15 位');
  expect(first).toContain('properties.level（town） 应为 county');
  expect(first).toContain('geometry.coordinates 每一圈至少四个点');
  expect(second).toBe('第 2 个要素（示例区）：geometry 应为 Polygon、MultiPolygon 或 null');
});

test('a file that cannot be read says what it is instead, and where', () => {
  expect(faultsIn('[]')[0]).toContain('FeatureCollection');
  expect(faultsIn(mapOf())[0]).toContain('features 是空的');
  expect(faultsIn('')[0]).toContain('不是有效的 JSON');
  expect(faultsIn('{\n"type": "x"\n"features": []}')[0]).toContain('第 3 行');
});
