import type { Position } from 'geojson';
import type { MapThing } from './map-layers.ts';
import { linesOf } from './join-pieces.ts';
import { middleOf } from './place-names.ts';

/** Something of the map that people name when they say where they are. */
export interface NamedSpot {
  readonly kind: 'place' | 'building' | 'road';
  readonly name: string;
  /** Street and number, '' where none is known. */
  readonly address: string;
  /** Its name alone says where one is: not that of a bank or an office, of which there are many. */
  readonly telling: boolean;
  /** A place in its middle; of a road one every hundred metres or so: [longitude, latitude]. */
  readonly at: readonly Position[];
}

/** What stands in every town under the same name. */
const chainKinds: ReadonlySet<string> = new Set([
  ...['bank', 'atm', 'fast_food', 'cafe', 'restaurant', 'bar', 'pub', 'fuel', 'convenience'],
  ...['supermarket', 'pharmacy', 'clothes', 'mobile_phone', 'hairdresser', 'police', 'parking'],
  ...['toilets', 'post_office', 'company', 'office', 'insurance', 'charging_station'],
]);
/** Whom one writes to or about, rather than where something is. */
const officeName = /(?:局|委|委员会|政府|银行|公司|法院|检察院|派出所|办事处|公司所有)$/;
const genericNames: ReadonlySet<string> = new Set([
  ...['停车场', '洗手间', '卫生间', '公共厕所', '居委会', '便利店', '幼儿园', '菜市场', '图书馆'],
  ...['中心绿地', '健身房', '咖啡馆', '咖啡厅', '垃圾房', '社区中心', '公交站', '充电站'],
]);

/** About a hundred metres, in degrees. */
const stepDegrees = 0.001;

/** What can be looked up of a map whose names are placed, each road once. */
export function namedSpots(things: readonly MapThing[]): NamedSpot[] {
  const roads = new Map<string, Position[]>();
  for (const { layer, name, geometry } of things) {
    if (layer !== 'road' || name === '') continue;
    const known = roads.get(name) ?? [];
    known.push(...linesOf(geometry).flatMap(along));
    roads.set(name, known);
  }
  const spots = things.flatMap(({ layer, kind, name, address, geometry }): NamedSpot[] => {
    const at = () => [rounded(middleOf(geometry))];
    if (layer === 'place') {
      // A station is called like its street, and whoever names that means the street.
      const telling = !roads.has(name) && !isOneOfMany(kind, name);
      return [{ kind: 'place', name, address, telling, at: at() }];
    }
    if (layer !== 'building' || name !== '' || address === '') return [];
    return [{ kind: 'building', name: address, address, telling: true, at: at() }];
  });
  for (const [name, at] of roads) {
    spots.push({ kind: 'road', name, address: '', telling: true, at });
  }
  return spots;
}

function isOneOfMany(kind: string, name: string): boolean {
  return chainKinds.has(kind) || officeName.test(name) || genericNames.has(name);
}

/** Six decimals are a hand's breadth. */
function rounded(position: Position): Position {
  return position.slice(0, 2).map((degrees) => Number(degrees.toFixed(6)));
}

/** The corners of a line, and between distant ones as many more as it takes. */
function along(line: readonly Position[]): Position[] {
  return line.flatMap((corner, index) => {
    const [lon = 0, lat = 0] = corner;
    const [nextLon = lon, nextLat = lat] = line[index + 1] ?? [];
    const steps = Math.ceil(Math.max(Math.hypot(nextLon - lon, nextLat - lat) / stepDegrees, 1));
    return Array.from({ length: steps }, (_, step) =>
      rounded([lon + ((nextLon - lon) * step) / steps, lat + ((nextLat - lat) * step) / steps]),
    );
  });
}
