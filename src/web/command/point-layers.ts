import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import type { BoardPoints } from '#web/api/types.ts';
import { keepInside } from '../ui/map/keep-inside.ts';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const colours = { red: '#b3261e', amber: '#c27a00', green: '#1b6e45', none: '#59616d' };

/**
 * The points and cells of the board as the map draws them. A cell's middle may lie beyond the
 * border of the areas that its matters are in; its count is drawn within.
 */
export function pointShapes(
  { points, cells }: BoardPoints,
  outlines: FeatureCollection,
): FeatureCollection {
  const shape = (lon: number, lat: number, properties: Record<string, unknown>): Feature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties,
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...cells
        .map((cell) => keepInside(cell, outlines))
        .map(({ lon, lat, count, overdue }) => shape(lon, lat, { count, overdue })),
      ...points.map(({ id, lon, lat, clockColour }) => shape(lon, lat, { id, clockColour })),
    ],
  };
}

const late: ExpressionSpecification = ['>', ['get', 'overdue'], 0];

/** What is late says so in words, by a ring or by its size: never by colour alone. */
export function addPointLayers(map: MapLibre, lateWord: string): void {
  map.addSource('board', { type: 'geojson', data: nothing });
  addCells(map, lateWord);
  addMatters(map);
}

function addCells(map: MapLibre, lateWord: string): void {
  map.addLayer({
    id: 'cells',
    type: 'circle',
    source: 'board',
    filter: ['has', 'count'],
    paint: {
      'circle-color': '#1f4e8c',
      'circle-opacity': 0.92,
      'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'count']], 1, 13, 12, 32],
      'circle-stroke-color': ['case', late, colours.red, '#ffffff'],
      'circle-stroke-width': ['case', late, 4, 2],
    },
  });
  map.addLayer({
    id: 'counts',
    type: 'symbol',
    source: 'board',
    filter: ['has', 'count'],
    layout: {
      'text-field': ['to-string', ['get', 'count']],
      'text-size': 15,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': '#ffffff' },
  });
  map.addLayer({
    id: 'late-counts',
    type: 'symbol',
    source: 'board',
    filter: ['all', ['has', 'count'], late],
    layout: {
      'text-field': ['concat', lateWord, ['to-string', ['get', 'overdue']]],
      'text-size': 13,
      'text-anchor': 'top',
      'text-offset': [
        'interpolate',
        ['linear'],
        ['sqrt', ['get', 'count']],
        1,
        ['literal', [0, 1.3]],
        12,
        ['literal', [0, 2.8]],
      ],
      'text-allow-overlap': true,
    },
    paint: { 'text-color': colours.red, 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
  });
}

function addMatters(map: MapLibre): void {
  map.addLayer({
    id: 'matters',
    type: 'circle',
    source: 'board',
    filter: ['has', 'id'],
    paint: {
      'circle-color': [
        'match',
        ['get', 'clockColour'],
        'red',
        colours.red,
        'amber',
        colours.amber,
        'green',
        colours.green,
        colours.none,
      ],
      'circle-radius': ['match', ['get', 'clockColour'], 'red', 8, 'amber', 7, 5.5],
      'circle-stroke-color': '#ffffff',
      'circle-stroke-width': 1.5,
    },
  });
}
