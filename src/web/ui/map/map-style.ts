import type { StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { areaNames } from './area-shapes.ts';
import { nameLayers } from './name-layers.ts';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Colours of the map: quieter than whatever is drawn on it, by day and by night. */
const byDay = {
  land: '#f1efe8',
  water: '#c9dcea',
  building: '#e2ded2',
  buildingEdge: '#d3cec0',
  road: '#ffffff',
  roadEdge: '#d9d5c9',
  area: '#1f4e8c',
};
const byNight: typeof byDay = {
  land: '#1d232b',
  water: '#1b3347',
  building: '#29313b',
  buildingEdge: '#343d48',
  road: '#3a434f',
  roadEdge: '#272e37',
  area: '#8db6ea',
};

const roadWidth = (atClose: number) =>
  ['interpolate', ['exponential', 1.6], ['zoom'], 12, atClose / 8, 18, atClose] as const;

/** Our own map of our own data: no tile, font or sprite is asked of anybody else. */
export function mapStyle(base: FeatureCollection | null, areas: FeatureCollection, dark: boolean) {
  const paint = dark ? byNight : byDay;
  const only = (layer: string) => ['==', ['get', 'layer'], layer];
  const style = {
    version: 8,
    sources: {
      base: { type: 'geojson', data: base ?? empty },
      areas: { type: 'geojson', data: areas },
      'area-names': { type: 'geojson', data: areaNames(areas) },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': paint.land } },
      {
        id: 'water',
        type: 'fill',
        source: 'base',
        filter: only('water'),
        paint: { 'fill-color': paint.water },
      },
      {
        id: 'building',
        type: 'fill',
        source: 'base',
        filter: only('building'),
        minzoom: 13,
        paint: { 'fill-color': paint.building, 'fill-outline-color': paint.buildingEdge },
      },
      {
        id: 'road-edge',
        type: 'line',
        source: 'base',
        filter: only('road'),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': paint.roadEdge, 'line-width': roadWidth(22) },
      },
      {
        id: 'road',
        type: 'line',
        source: 'base',
        filter: only('road'),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': paint.road, 'line-width': roadWidth(18) },
      },
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
      ...nameLayers(dark),
    ],
  };
  return style as unknown as StyleSpecification;
}
