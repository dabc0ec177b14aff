import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import type { Street } from '../street/street.ts';

/**
 * Buildings, roads, water and named places as one file, in the folder where the cell looks for its
 * base map.
 */
export function writeBaseMap(dataFolder: string, street: Street): void {
  const folder = join(dataFolder, 'map');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'base.geojson'), JSON.stringify(describeBaseMap(street)));
}

function describeBaseMap(street: Street): FeatureCollection & { readonly attribution: string } {
  const feature = (layer: string, geometry: Feature['geometry'], facts: object): Feature => ({
    type: 'Feature',
    properties: { layer, ...facts },
    geometry,
  });
  return {
    type: 'FeatureCollection',
    attribution: '© OpenStreetMap contributors, ODbL 1.0',
    features: [
      ...street.water.map((water) => feature('water', water, {})),
      ...street.roads.map(({ name, kind, lines }) => feature('road', lines, { name, kind })),
      ...street.buildings.map(({ id, name, address, heightM, polygon }) =>
        feature('building', polygon, { id, name: name ?? '', address, heightM: heightM ?? 0 }),
      ),
      ...street.pois.map(({ name, kind, point }) => feature('place', point, { name, kind })),
    ],
  };
}
