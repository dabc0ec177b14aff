import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { Street } from '../../src/demo/street/street.ts';

/** What a message may speak of; one choice holds for the whole message. */
export type Slots = Readonly<Record<string, string>>;

const SINCE = ['三天', '一个星期', '半个月', '一个多月', '两个月', '快半年', '一年多'];
const CLOCK = ['早上六点', '早上七点半', '中午', '傍晚六点', '晚上八点', '晚上十点', '凌晨一点'];
const PRICE = ['5', '8', '10', '15', '20', '38'];
const MONEY = ['120', '300', '680', '1200', '2600', '5000', '18000'];

/** Invented complaints must not speak ill of a real business: only public places are named. */
const PUBLIC_PLACES = new Set(['park', 'garden', 'bus_stop', 'station', 'ferry_terminal']);

/** Draws the places, times and numbers of one message from the street. */
export function drawSlots(random: SeededRandom, street: Street): Slots {
  const community = random.pick(street.areas.filter(({ level }) => level === 'community'));
  // A house number of the map is somebody's; 第3幢 is nobody's.
  const buildings = street.buildings.filter(
    ({ gridCode, address }) => gridCode.startsWith(community.code) && address.endsWith('幢'),
  );
  const here = random.pick(buildings);
  const beside = random.pick(buildings);
  return {
    community: community.name,
    house: here.address,
    road: roadOf(here.address),
    road2: roadOf(beside.address),
    poi: random.pick(street.pois.filter(({ kind }) => PUBLIC_PLACES.has(kind))).name,
    since: random.pick(SINCE),
    clock: random.pick(CLOCK),
    money: random.pick(MONEY),
    price: random.pick(PRICE),
    n: String(random.integer(2, 19)),
  };
}

export function fill(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}

function roadOf(address: string): string {
  return address.replace(/第?\d+(号|幢)$/, '');
}
