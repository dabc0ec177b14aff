import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { Building, Street } from '../street/street.ts';

export interface MessagePlace {
  /** WGS-84. */
  readonly point: { readonly lon: number; readonly lat: number };
  readonly address: string;
  /** Code of the grid. */
  readonly areaCode: string;
}

export type MessagePlacer = (text: string) => MessagePlace;

/** Messages about one thing lie this close, so that merging by place has something to find. */
const SCATTER_DEG = 0.0002;

/**
 * Gives a message a place in the demo's street. A house or street that it names decides; what names
 * none (the shared messages hide their places) falls anywhere, but the same first words always to
 * the same house, because they usually speak of the same thing.
 */
export function buildMessagePlacer(random: SeededRandom, street: Street): MessagePlacer {
  const byAddress = new Map(street.buildings.map((building) => [building.address, building]));
  const byRoad = new Map<string, Building[]>();
  for (const building of street.buildings) {
    const road = building.address.replace(/第?\d+(号|幢)$/, '');
    byRoad.set(road, [...(byRoad.get(road) ?? []), building]);
  }
  const roads = [...byRoad.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const remembered = new Map<string, Building>();
  const addresses = new RegExp(`(${roads.join('|')})第?\\d+(号|幢)`, 'u');
  const choose = (text: string): Building => {
    const house = byAddress.get(addresses.exec(text)?.[0] ?? '');
    if (house !== undefined) return house;
    const road = roads.find((name) => text.includes(name));
    const topic = road ?? text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 8);
    const known = remembered.get(topic);
    if (known !== undefined) return known;
    const building = random.pick((road && byRoad.get(road)) || street.buildings);
    remembered.set(topic, building);
    return building;
  };
  return (text) => {
    const building = choose(text);
    const [lon = NaN, lat = NaN] = building.center;
    const scatter = (): number => (random.next() - 0.5) * SCATTER_DEG;
    const point = { lon: round(lon + scatter()), lat: round(lat + scatter()) };
    return { point, address: `滨江街道${building.address}`, areaCode: building.gridCode };
  };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(6));
}
