import type { StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { BaseMap } from '#web/api/types.ts';
import { baseTiles } from '#web/api/base-map.ts';
import { areaNames } from './area-shapes.ts';
import { areaNameLayer, nameLayers } from './name-layers.ts';

/** Colours of the map: quieter than whatever is drawn on it, by day and by night. */
const byDay = {
  land: '#f1efe8',
  green: '#dde8d3',
  water: '#c9dcea',
  building: '#e2ded2',
  buildingEdge: '#d3cec0',
  road: '#ffffff',
  roadEdge: '#d9d5c9',
  path: '#d3cec0',
  area: '#1f4e8c',
};
const byNight: typeof byDay = {
  land: '#1d232b',
  green: '#20302a',
  water: '#1b3347',
  building: '#29313b',
  buildingEdge: '#343d48',
  road: '#3a434f',
  roadEdge: '#272e37',
  path: '#333c47',
  area: '#8db6ea',
};

/** How wide a street is drawn beside the widest. */
const byKind = (share: (kind: number) => number) => [
  ...['match', ['get', 'kind']],
  ...[['motorway', 'trunk'], share(1), 'primary', share(0.9), 'secondary', share(0.75)],
  ...['tertiary', share(0.6), 'residential', share(0.45), share(0.3)],
];
const roadWidth = (atClose: number) => [
  ...['interpolate', ['exponential', 1.6], ['zoom']],
  ...[8, byKind((share) => (atClose / 20) * share)],
  ...[13, byKind((share) => (atClose / 6) * share)],
  ...[18, byKind((share) => atClose * share)],
];

/** Our own map of our own data: no tile, font or sprite is asked of anybody else. */
export function mapStyle(base: BaseMap | null, areas: FeatureCollection, dark: boolean) {
  const paint = dark ? byNight : byDay;
  const style = {
    version: 8,
    sources: {
      ...(base && { base: tilesOf(base) }),
      areas: { type: 'geojson', data: areas },
      'area-names': { type: 'geojson', data: areaNames(areas) },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': paint.land } },
      ...(base ? [...surfaceLayers(paint), ...roadLayers(paint)] : []),
      {
        id: 'area',
        type: 'line',
        source: 'areas',
        paint: {
          'line-color': paint.area,
          'line-opacity': ['match', ['get', 'level'], 'grid', 0.18, 0.5],
          'line-width': ['match', ['get', 'level'], 'street', 2.5, 'community', 1.5, 0.75],
        },
      },
      ...(base ? nameLayers(dark) : []),
      areaNameLayer(dark),
    ],
  };
  return style as unknown as StyleSpecification;
}

function tilesOf({ version, bounds, minZoom, maxZoom }: BaseMap) {
  const tiles = [baseTiles(version)];
  return { type: 'vector', tiles, bounds, minzoom: minZoom, maxzoom: maxZoom };
}

const fromBase = (layer: string) => ({ source: 'base', 'source-layer': layer });
const isArea = ['==', ['geometry-type'], 'Polygon'];

function surfaceLayers(paint: typeof byDay) {
  return [
    {
      ...{ id: 'green', type: 'fill', ...fromBase('landuse') },
      paint: { 'fill-color': paint.green },
    },
    {
      ...{ id: 'water', type: 'fill', ...fromBase('water'), filter: isArea },
      paint: { 'fill-color': paint.water },
    },
    {
      ...{ id: 'stream', type: 'line', ...fromBase('water'), filter: ['!', isArea] },
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': paint.water,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 10, 1, 18, 12],
      },
    },
    {
      ...{ id: 'building', type: 'fill', ...fromBase('building'), minzoom: 13 },
      paint: { 'fill-color': paint.building, 'fill-outline-color': paint.buildingEdge },
    },
  ];
}

function roadLayers(paint: typeof byDay) {
  const isPath = ['==', ['get', 'kind'], 'path'];
  const layout = { 'line-cap': 'round', 'line-join': 'round' };
  const street = { type: 'line', ...fromBase('road'), filter: ['!', isPath], layout };
  return [
    {
      ...{ id: 'path', type: 'line', ...fromBase('road'), filter: isPath, minzoom: 15, layout },
      paint: { 'line-color': paint.path, 'line-width': 1, 'line-dasharray': [3, 2] },
    },
    {
      ...{ id: 'road-edge', ...street },
      paint: { 'line-color': paint.roadEdge, 'line-width': roadWidth(24) },
    },
    {
      ...{ id: 'road', ...street },
      paint: { 'line-color': paint.road, 'line-width': roadWidth(20) },
    },
  ];
}
