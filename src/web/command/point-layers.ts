import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';

const colours = { red: '#b3261e', amber: '#c27a00', green: '#1b6e45', none: '#59616d' };

/** Nearer tiles than these are drawn from them: they already hold single matters. */
const nearestTiles = 17;

/** Where the tiles of open matters are asked for. */
export function boardTiles(): string {
  return `${window.location.origin}/api/board/tiles/{z}/{x}/{y}.mvt`;
}

const late: ExpressionSpecification = ['>', ['get', 'overdue'], 0];
const overdue: ExpressionSpecification = ['==', ['get', 'clockColour'], 'red'];
const untimed: ExpressionSpecification = ['==', ['get', 'clockColour'], 'none'];

/** What is written beside points, and on what ground. */
export interface Signs {
  readonly late: string;
  readonly soon: string;
  readonly dark: boolean;
  /** On a phone: smaller circles, and words only where there is room. */
  readonly small: boolean;
}

/**
 * What is late and what soon will be says so in words, what has no deadline is a ring: never by
 * colour alone.
 */
export function addPointLayers(map: MapLibre, signs: Signs): void {
  map.addSource('board', { type: 'vector', tiles: [boardTiles()], maxzoom: nearestTiles });
  addHeat(map);
  addCells(map, signs);
  addMatters(map, signs);
  sayOnMap(map, signs);
}

/** Says what is late and what soon will be in the page's language, after a change of it too. */
export function sayOnMap(
  map: MapLibre,
  { late: lateWord, soon }: Pick<Signs, 'late' | 'soon'>,
): void {
  const count: ExpressionSpecification = ['concat', lateWord, ['to-string', ['get', 'overdue']]];
  map.setLayoutProperty('late-counts', 'text-field', count);
  map.setLayoutProperty('told-matters', 'text-field', ['case', overdue, lateWord.trim(), soon]);
}

/** On dark ground lighter inks: the same as the page's own tones by night. */
function inkOf(dark: boolean) {
  return dark
    ? { late: '#f2b8b5', soon: '#f5c26b', halo: '#14181d' }
    : { late: colours.red, soon: '#8a5600', halo: '#ffffff' };
}

function addCells(map: MapLibre, { dark, small }: Signs): void {
  const ink = inkOf(dark);
  const [least, most] = small ? [10, 21] : [13, 32];
  map.addLayer({
    id: 'cells',
    type: 'circle',
    source: 'board',
    'source-layer': 'cells',
    paint: {
      'circle-color': '#1f4e8c',
      'circle-opacity': 0.92,
      'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'count']], 1, least, 12, most],
      'circle-stroke-color': ['case', late, colours.red, '#ffffff'],
      'circle-stroke-width': ['case', late, 4, 2],
    },
  });
  map.addLayer({
    id: 'counts',
    type: 'symbol',
    source: 'board',
    'source-layer': 'cells',
    layout: {
      'text-field': ['to-string', ['get', 'count']],
      'text-size': small ? 13 : 15,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': '#ffffff' },
  });
  map.addLayer({
    id: 'late-counts',
    type: 'symbol',
    source: 'board',
    'source-layer': 'cells',
    filter: late,
    layout: {
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
      'text-allow-overlap': !small,
    },
    paint: { 'text-color': ink.late, 'text-halo-color': ink.halo, 'text-halo-width': 2 },
  });
}

function addMatters(map: MapLibre, { dark }: Signs): void {
  const ink = inkOf(dark);
  map.addLayer({
    id: 'matters',
    type: 'circle',
    source: 'board',
    'source-layer': 'matters',
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
        '#ffffff',
      ],
      'circle-radius': ['match', ['get', 'clockColour'], 'red', 8, 'amber', 7, 5.5],
      'circle-stroke-color': ['case', overdue, '#1b2430', untimed, colours.none, '#ffffff'],
      'circle-stroke-width': ['case', overdue, 3, untimed, 3, 1.5],
    },
  });
  map.addLayer({
    id: 'told-matters',
    type: 'symbol',
    source: 'board',
    'source-layer': 'matters',
    filter: ['in', ['get', 'clockColour'], ['literal', ['red', 'amber']]],
    layout: {
      'text-size': 12,
      'text-anchor': 'top',
      'text-offset': [0, 0.9],
    },
    paint: {
      'text-color': ['case', overdue, ink.late, ink.soon],
      'text-halo-color': ink.halo,
      'text-halo-width': 2,
    },
  });
}

/** Where much is open it glows, each cell by its count and each single matter as one. */
function addHeat(map: MapLibre): void {
  for (const layer of ['cells', 'matters']) {
    map.addLayer({
      id: `heat-${layer}`,
      type: 'heatmap',
      source: 'board',
      'source-layer': layer,
      layout: { visibility: 'none' },
      paint: {
        'heatmap-weight': layer === 'cells' ? ['sqrt', ['get', 'count']] : 1,
        'heatmap-intensity': 0.35,
        'heatmap-radius': ['interpolate', ['linear'], ['zoom'], 9, 18, 15, 56],
        'heatmap-opacity': 0.75,
      },
    });
  }
}

/** Heat in place of circles, or circles in place of heat; the words for what is late stay. */
export function showHeat(map: MapLibre, heat: boolean): void {
  const visible = (layers: readonly string[], shown: boolean) => {
    for (const layer of layers) {
      map.setLayoutProperty(layer, 'visibility', shown ? 'visible' : 'none');
    }
  };
  visible(['heat-cells', 'heat-matters'], heat);
  visible(['cells', 'matters'], !heat);
}
