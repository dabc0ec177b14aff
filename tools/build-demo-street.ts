import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layOutAreas } from './demo-street/areas.ts';
import {
  extractBuildings,
  extractGreen,
  extractPlaces,
  extractRoads,
  extractWater,
} from './demo-street/extract.ts';
import { readThings } from './demo-street/map-features.ts';

/**
 * Makes src/demo/data/street/*.geojson from an OpenStreetMap extract. Run again only when the
 * extract or the layout changes; the result is committed.
 *
 * npm exec tsx tools/build-demo-street.ts -- --map ../shared/data/map-shanghai
 */
const { values } = parseArgs({
  options: {
    map: { type: 'string', default: '../shared/data/map-shanghai' },
    out: { type: 'string', default: 'src/demo/data/street' },
  },
});

const roads = readThings(values.map, 'roads');
const buildings = extractBuildings(readThings(values.map, 'buildings'), roads);
const layers = {
  areas: layOutAreas(buildings, roads),
  buildings,
  roads: extractRoads(roads),
  pois: extractPlaces(readThings(values.map, 'pois')),
  green: extractGreen(readThings(values.map, 'landuse')),
  water: extractWater(readThings(values.map, 'water')),
};

mkdirSync(values.out, { recursive: true });
for (const [layer, features] of Object.entries(layers)) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  writeFileSync(join(values.out, `${layer}.geojson`), text);
  console.log(`${layer}: ${features.length} features, ${Math.round(text.length / 1000)} kB`);
}
