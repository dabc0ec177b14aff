import { roadKinds, type MapLayer } from './map-layers.ts';

/** How far something reaches: what a tag means depends on it. */
export type Shape = 'point' | 'line' | 'area';

interface Recognised {
  readonly layer: MapLayer;
  readonly kind: string;
}

export type Properties = Readonly<Record<string, unknown>>;

const water = new Set([
  ...['water', 'river', 'riverbank', 'canal', 'stream', 'lake', 'pond', 'reservoir', 'basin'],
  ...['dock', 'bay', 'ocean', 'sea', 'drain', 'ditch'],
]);
/** Green by its use, whoever tagged it: OpenStreetMap's words and those of its tile schemas. */
const green: Readonly<Record<string, string>> = {
  ...{ park: 'park', garden: 'park', playground: 'park', recreation_ground: 'park' },
  ...{ village_green: 'park', dog_park: 'park', nature_reserve: 'park', cemetery: 'park' },
  ...{ golf_course: 'park', pitch: 'park', protected_area: 'park' },
  ...{ forest: 'wood', wood: 'wood', natural_wood: 'wood', natural_forest: 'wood', scrub: 'wood' },
  ...{ grass: 'field', grassland: 'field', meadow: 'field', farmland: 'field', orchard: 'field' },
  ...{ vineyard: 'field', heath: 'field', wetland: 'field', plant_nursery: 'field' },
};
/** Values of `highway` that are drawn as another. */
const sameAs: Readonly<Record<string, string>> = {
  ...{ unclassified: 'residential', living_street: 'residential', road: 'residential' },
  ...{ pedestrian: 'path', footway: 'path', cycleway: 'path', steps: 'path', bridleway: 'path' },
  ...{ track: 'service', busway: 'service', minor_road: 'residential', highway: 'motorway' },
  major_road: 'secondary',
};
/** Streets that are planned or gone: not there for whoever looks for a way. */
const notYet = new Set(['proposed', 'construction', 'razed', 'abandoned', 'no']);
/** Tags of OpenStreetMap that make a named point a place, the most telling first. */
const placeTags = [
  ...['railway', 'amenity', 'public_transport', 'tourism', 'leisure', 'shop', 'office'],
  ...['healthcare', 'historic', 'man_made', 'place', 'highway', 'building', 'landuse', 'kind'],
];

/**
 * What something is on our map, by the tags of OpenStreetMap (`building`, `highway`, `natural`,
 * `waterway`, `landuse`, `leisure`), by `layer` as our own files say it, or by `kind` as files cut
 * out of tiles do. Null where it is nothing that the map draws.
 */
export function recognise(properties: Properties, shape: Shape): Recognised | null {
  const named = (key: string) => textOf(properties, key);
  if (shape === 'point') return placeOf(properties);
  if (shape === 'line') return roadOf(named) ?? waterLineOf(properties, named);
  const building = named('building') || (named('layer') === 'building' ? 'yes' : '');
  if ((building !== '' && building !== 'no') || named('kind') === 'building') {
    return { layer: 'building', kind: 'building' };
  }
  const wet = [named('natural'), named('waterway'), named('landuse'), named('kind')];
  if (named('layer') === 'water' || wet.some((value) => water.has(value))) {
    return { layer: 'water', kind: 'water' };
  }
  const uses = [named('leisure'), named('landuse'), named('natural'), named('kind')];
  const kind = uses.map((value) => green[value]).find((value) => value !== undefined);
  // A school or an estate is not drawn as a whole, but people find their way by its name.
  return kind === undefined ? placeOf(properties) : { layer: 'landuse', kind };
}

export function textOf(properties: Properties, key: string): string {
  const value = properties[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** Without a name a place says nothing: it is not on the map. */
function placeOf(properties: Properties): Recognised | null {
  if (textOf(properties, 'name') === '') return null;
  const kinds = placeTags.map((tag) => textOf(properties, tag)).filter((value) => value !== '');
  const kind = kinds.find((value) => value !== 'yes' && value !== 'no');
  return kind === undefined ? null : { layer: 'place', kind };
}

function roadOf(named: (key: string) => string): Recognised | null {
  const said = [named('highway'), named('kind_detail'), named('kind')];
  const isRoad =
    named('highway') !== '' ||
    named('layer') === 'road' ||
    ['highway', 'major_road', 'minor_road', 'path'].includes(named('kind'));
  if (!isRoad || said.some((value) => notYet.has(value))) return null;
  const kinds = said.map((value) => value.replace(/_link$/, '')).map((one) => sameAs[one] ?? one);
  const kind = kinds.find((one) => roadKinds.has(one));
  return { layer: 'road', kind: kind ?? 'residential' };
}

/** The edge of a lake is no river: what only bounds water is left out. */
function waterLineOf(properties: Properties, named: (key: string) => string): Recognised | null {
  if (properties['boundary'] === true || named('boundary') === 'yes') return null;
  const kind = [named('waterway'), named('kind')].find((value) => water.has(value));
  if (kind === undefined || kind === 'water' || kind === 'riverbank') return null;
  return { layer: 'water', kind: kind === 'river' || kind === 'canal' ? kind : 'stream' };
}
