import { expect, test } from 'vitest';
import { recognise, type Properties, type Shape } from './recognise.ts';

const seen = (properties: Properties, shape: Shape) => {
  const known = recognise(properties, shape);
  return known === null ? null : `${known.layer} ${known.kind}`;
};

test.each<[Properties, Shape, string | null]>([
  [{ building: 'yes' }, 'area', 'building building'],
  [{ building: 'no', name: '工地' }, 'area', null],
  [{ kind: 'building' }, 'area', 'building building'],
  [{ highway: 'primary_link' }, 'line', 'road primary'],
  [{ highway: 'living_street' }, 'line', 'road residential'],
  [{ highway: 'footway' }, 'line', 'road path'],
  [{ highway: 'construction' }, 'line', null],
  [{ kind: 'major_road', kind_detail: 'trunk' }, 'line', 'road trunk'],
  [{ kind: 'path' }, 'line', 'road path'],
  [{ natural: 'water' }, 'area', 'water water'],
  [{ landuse: 'reservoir' }, 'area', 'water water'],
  [{ waterway: 'river' }, 'line', 'water river'],
  [{ kind: 'water', boundary: true }, 'line', null],
  [{ leisure: 'park' }, 'area', 'landuse park'],
  [{ landuse: 'forest' }, 'area', 'landuse wood'],
  [{ landuse: 'residential', name: '上港小区' }, 'area', 'place residential'],
  [{ landuse: 'residential' }, 'area', null],
  [{ amenity: 'school', name: '浦东小学' }, 'point', 'place school'],
  [{ amenity: 'school' }, 'point', null],
  [{ railway: 'subway', name: '2号线' }, 'line', null],
  [{ layer: 'road', kind: 'tertiary' }, 'line', 'road tertiary'],
  [{ layer: 'building' }, 'area', 'building building'],
])('%o as %s', (properties, shape, expected) => {
  expect(seen(properties, shape)).toBe(expected);
});
