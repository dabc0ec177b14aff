import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { WholePlan } from '#web/api/grid-plans.ts';

/** Apart from each other also for those who see few colours; numbers stand on the map as well. */
const colours = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#8c7aa9',
  '#7a7a2e',
];

export function gridColour(number: number): string {
  return colours[number % colours.length] ?? '#59616d';
}

/** What is drawn stronger than the rest. */
export interface Shown {
  readonly grid: number | undefined;
  readonly picked: ReadonlySet<string>;
}

const outlines = 'plan-outlines';
const houses = 'plan-houses';
const numbers = 'plan-numbers';
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Layers that a tap is looked up in. */
export const houseLayer = 'plan-house';
export const gridLayer = 'plan-fill';

export function addPlanLayers(map: MapLibre, dark: boolean): void {
  for (const source of [outlines, houses, numbers]) {
    map.addSource(source, { type: 'geojson', data: nothing });
  }
  const ink = dark ? '#ffffff' : '#1b2430';
  map.addLayer({
    ...{ id: gridLayer, type: 'fill', source: outlines },
    paint: {
      'fill-color': ['get', 'colour'],
      'fill-opacity': ['case', ['get', 'chosen'], 0.45, 0.18],
    },
  });
  map.addLayer({
    ...{ id: 'plan-line', type: 'line', source: outlines },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': ['case', ['get', 'chosen'], 4, 2],
    },
  });
  map.addLayer({
    ...{ id: houseLayer, type: 'circle', source: houses },
    paint: {
      'circle-color': ['get', 'colour'],
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 13, 3, 17, 8],
      'circle-stroke-color': ['case', ['get', 'picked'], ink, '#ffffff'],
      'circle-stroke-width': ['case', ['get', 'picked'], 4, 1],
    },
  });
  map.addLayer({
    ...{ id: 'plan-number', type: 'symbol', source: numbers },
    layout: { 'text-field': ['get', 'number'], 'text-size': 18, 'text-allow-overlap': true },
    paint: {
      'text-color': ink,
      'text-halo-color': dark ? '#14181d' : '#ffffff',
      'text-halo-width': 2.5,
    },
  });
}

/** Puts the plan as it is now on the map. */
export function drawPlan(map: MapLibre, { grids, buildings }: WholePlan, shown: Shown): void {
  const put = (source: string, features: Feature[]) =>
    void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });
  put(
    outlines,
    grids.flatMap(({ number, outline }): Feature[] => {
      const properties = { number, colour: gridColour(number), chosen: number === shown.grid };
      const geometry = outline as Feature['geometry'] | null;
      return geometry === null ? [] : [{ type: 'Feature', geometry, properties }];
    }),
  );
  put(
    houses,
    buildings.map(({ id, number, lon, lat }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { id, number, colour: gridColour(number), picked: shown.picked.has(id) },
    })),
  );
  put(
    numbers,
    grids.map(({ number }) => {
      const own = buildings.filter((building) => building.number === number);
      const mean = (axis: 'lon' | 'lat') =>
        own.reduce((sum, building) => sum + building[axis], 0) / Math.max(1, own.length);
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [mean('lon'), mean('lat')] },
        properties: { number: String(number) },
      };
    }),
  );
}
