import type { MapLayer, MapThing } from './map-layers.ts';
import { mapLayers } from './map-layers.ts';
import { checkGeometry, type Dropped } from './check-geometry.ts';
import { recognise, textOf, type Properties } from './recognise.ts';

/** What a map is made of, and what of its files is not on it. */
export interface Survey {
  readonly things: MapThing[];
  readonly dropped: Map<Dropped, DroppedGroup>;
}

/** What was left out for one reason, by what it calls itself: how many, and the first of them. */
export type DroppedGroup = Map<string, { count: number; readonly first: string }>;

/** Nothing yet; see `survey`. */
export function emptySurvey(): Survey {
  return { things: [], dropped: new Map() };
}

/** Takes one feature of a file into the map, or notes why it is left out. */
export function survey(into: Survey, given: unknown): void {
  const { geometry, properties, id } = asFeature(given);
  const checked = checkGeometry(geometry);
  if (typeof checked === 'string') {
    drop(into, checked, given);
    return;
  }
  const known = recognise(properties, checked.shape);
  if (known === null) {
    const unnamed = checked.shape === 'point' && textOf(properties, 'name') === '';
    drop(into, unnamed ? 'unnamed-place' : 'unknown-kind', given);
    return;
  }
  const own = properties['id'] ?? id;
  into.things.push({
    ...known,
    id: typeof own === 'string' || typeof own === 'number' ? String(own) : null,
    name: textOf(properties, 'name'),
    address: addressOf(properties),
    geometry: checked.geometry,
  });
}

/** By OpenStreetMap's tags, or as files cut out of tiles write them. */
function addressOf(properties: Properties): string {
  const whole = textOf(properties, 'addr:full');
  if (whole !== '') return whole;
  const [street, number] = ['street', 'housenumber'].map(
    (part) => textOf(properties, `addr:${part}`) || textOf(properties, `addr_${part}`),
  );
  if (street === undefined || street === '' || number === undefined || number === '') return '';
  return `${street}${number}${/\d$/.test(number) ? '号' : ''}`;
}

/** How many things each layer holds. */
export function countLayers(things: readonly MapThing[]): Record<MapLayer, number> {
  const counts = Object.fromEntries(mapLayers.map((layer) => [layer, 0])) as Record<
    MapLayer,
    number
  >;
  for (const { layer } of things) counts[layer] += 1;
  return counts;
}

function asFeature(given: unknown): {
  readonly geometry: unknown;
  readonly properties: Properties;
  readonly id: unknown;
} {
  if (typeof given !== 'object' || given === null) {
    return { geometry: null, properties: {}, id: null };
  }
  const { geometry, properties, id } = given as Readonly<Record<string, unknown>>;
  const isObject = typeof properties === 'object' && properties !== null;
  return { geometry, properties: isObject ? (properties as Properties) : {}, id };
}

function drop({ dropped }: Survey, reason: Dropped, given: unknown): void {
  const group = dropped.get(reason) ?? (new Map() as DroppedGroup);
  const kind = kindOf(given);
  const counted = group.get(kind) ?? { count: 0, first: nameOf(given) };
  counted.count += 1;
  group.set(kind, counted);
  dropped.set(reason, group);
}

const tellingTags = [
  ...['kind', 'natural', 'landuse', 'railway', 'boundary', 'highway', 'amenity', 'layer'],
];

/** The tag that says what it is, else its geometry. */
function kindOf(given: unknown): string {
  const { properties, geometry } = asFeature(given);
  const tag = tellingTags.find((one) => textOf(properties, one) !== '');
  const { type } = (geometry ?? {}) as { type?: unknown };
  const shape = typeof type === 'string' ? type : '–';
  return tag === undefined ? shape : `${tag}=${textOf(properties, tag)} ${shape}`;
}

function nameOf(given: unknown): string {
  const { properties, id } = asFeature(given);
  const own = properties['id'] ?? id;
  const number = typeof own === 'string' || typeof own === 'number' ? `#${own}` : '';
  return [number, textOf(properties, 'name')].filter((part) => part !== '').join(' ');
}
