import type { Feature } from 'geojson';
import { emptySurvey, layMap, MapFolder, survey } from '#modules/basemap/index.ts';
import type { Street } from '../street/street.ts';

const attribution = { zh: '© OpenStreetMap 贡献者', en: '© OpenStreetMap contributors' };

/** Brings the street's map in as `shanzhi map` would: water, green, buildings, roads, places. */
export async function layBaseMap(dataFolder: string, street: Street): Promise<void> {
  const surveyed = emptySurvey();
  for (const feature of featuresOf(street)) survey(surveyed, feature);
  await layMap(new MapFolder(dataFolder), surveyed, attribution);
}

function featuresOf(street: Street): Feature[] {
  const feature = (geometry: Feature['geometry'], properties: object): Feature => ({
    type: 'Feature',
    properties,
    geometry,
  });
  return [
    ...street.water.map((water) => feature(water, { layer: 'water' })),
    ...street.green.map(({ kind, name, polygon }) => feature(polygon, { kind, name })),
    ...street.buildings.map(({ id, name, address, polygon }) =>
      feature(polygon, { layer: 'building', id, name, 'addr:full': address }),
    ),
    ...street.roads.map(({ name, kind, lines }) => feature(lines, { highway: kind, name })),
    ...street.pois.map(({ id, name, kind, point }) => feature(point, { id, name, kind })),
  ];
}
