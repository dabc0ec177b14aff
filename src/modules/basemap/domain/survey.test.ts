import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { joinPieces } from './join-pieces.ts';
import { placeNames } from './place-names.ts';
import { emptySurvey, survey } from './survey.ts';

const square = (west: number, south: number, side = 0.001) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
const feature = (properties: object, geometry: unknown) => ({
  ...{ type: 'Feature', properties, geometry },
});

test('what is left out is told by reason and kind, with the first of each', () => {
  const surveyed = emptySurvey();
  for (const given of [
    feature({ building: 'yes', id: 1 }, square(121, 31)),
    feature({ building: 'yes', id: 2 }, square(13_500_000, 3_600_000)),
    feature({ kind: 'county', id: 3, name: '甲区 - 乙区' }, line([121, 31], [121.1, 31])),
    feature({ kind: 'county', id: 4 }, line([121, 31], [121.1, 31])),
    feature({ amenity: 'bench' }, { type: 'Point', coordinates: [121, 31] }),
    feature({ building: 'yes' }, { type: 'GeometryCollection', geometries: [] }),
    feature({ building: 'yes' }, { type: 'Polygon', coordinates: [[121, 31]] }),
    'nothing at all',
  ]) {
    survey(surveyed, given);
  }
  expect(surveyed.things.map(({ id, layer }) => [id, layer])).toEqual([['1', 'building']]);
  const told = [...surveyed.dropped].map(([reason, kinds]) => [reason, [...kinds.values()]]);
  expect(told).toEqual([
    ['outside-wgs84', [{ count: 1, first: '#2' }]],
    ['unknown-kind', [{ count: 2, first: '#3 甲区 - 乙区' }]],
    ['unnamed-place', [{ count: 1, first: '' }]],
    [
      'no-geometry',
      [
        { count: 1, first: '' },
        { count: 1, first: '' },
        { count: 1, first: '' },
      ],
    ],
  ]);
});

test('pieces of one id become one thing; the same piece twice counts once', () => {
  const surveyed = emptySurvey();
  for (const geometry of [square(121, 31), square(121.001, 31), square(121, 31)]) {
    survey(surveyed, feature({ building: 'yes', id: 7 }, geometry));
  }
  const [building, ...more] = joinPieces(surveyed.things);
  expect(more).toEqual([]);
  expect(building?.geometry).toEqual({
    type: 'MultiPolygon',
    coordinates: [square(121, 31).coordinates, square(121.001, 31).coordinates],
  });
});

test('an area is named once, in its middle, and not where a place of its name stands', () => {
  const surveyed = emptySurvey();
  survey(surveyed, feature({ leisure: 'park', name: '滨江公园' }, square(121, 31)));
  survey(
    surveyed,
    feature({ leisure: 'park', name: '滨江公园' }, { type: 'Point', coordinates: [121, 31] }),
  );
  survey(surveyed, feature({ building: 'yes', name: '大厦' }, square(121.5, 31.5)));
  const named = placeNames(surveyed.things).filter(({ layer }) => layer === 'place');
  expect(named.map(({ name, kind }) => [name, kind])).toEqual([
    ['滨江公园', 'park'],
    ['大厦', 'building'],
  ]);
  const at = named[1]?.geometry.type === 'Point' ? named[1].geometry.coordinates : [];
  expect(at.map((degrees) => degrees.toFixed(4))).toEqual(['121.5005', '31.5005']);
});

function line(...coordinates: number[][]): Geometry {
  return { type: 'LineString', coordinates };
}
