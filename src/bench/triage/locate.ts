import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAreaLookup } from '#algorithms/area-lookup/index.ts';
import { seededRandom, type SeededRandom } from '#algorithms/seeded-random/index.ts';
import { expectedCalibrationError, reliabilityOf } from '#algorithms/text-classifier/index.ts';
import { createBaseMap } from '#modules/basemap/index.ts';
import { locateNamed, placeNamesOf, type Located } from '#modules/triage/index.ts';
import { layBaseMap } from '../../demo/cell/base-map.ts';
import { loadStreet, type Building, type Street } from '../../demo/street/street.ts';
import { rounded } from '../statistics.ts';

/** On made-up sentences about real houses: no data says where people's messages truly lay. */
export interface LocateFigures {
  readonly texts: number;
  /** Of those that name a house or a road of the street: the right community first, among three. */
  readonly communityTop1: number;
  readonly communityTop3: number;
  /** How far what is said to be sure is so: expected calibration error, ten bins. */
  readonly communityEce: number;
  /** Of those that name a house by number or name: that very house, and its grid. */
  readonly houseRight: number;
  readonly gridRight: number;
  /** Of those for which a house was told, however the text spoke: it is the right one. */
  readonly housePrecision: number;
  /** Of real messages from other cities: a house or place of this street is found in them. */
  readonly foundElsewhere: number;
}

interface Told {
  readonly text: string;
  readonly building: Building;
  readonly namesHouse: boolean;
}

const textsWanted = 1_200;
const seed = 20_261_124;
const communityDigits = 12;
const at = new Date('2026-11-24T02:00:00Z');

const troubles = [
  ...['的电梯坏了两天', '门口路灯不亮', '楼道里堆满了东西', '前面的窨井盖翻了', '半夜还在施工'],
  ...[
    '对面有人占道摆摊',
    '外墙瓷砖往下掉',
    '旁边的树枝压着电线',
    '下水道堵了往外冒',
    '晚上噪音很大',
  ],
];
const digits = '零一二三四五六七八九';

/**
 * Whether a text's place is found on a cell that knows its map and nothing else: nothing is
 * learned from earlier matters here, and nothing was tuned on these sentences.
 *
 * @param elsewhere messages that people wrote in other cities
 */
export async function measureLocate(
  elsewhere: readonly string[],
  tell: (line: string) => void,
): Promise<LocateFigures> {
  const street = loadStreet();
  const folder = await mkdtemp(join(tmpdir(), 'shanzhi-locate-'));
  try {
    await layBaseMap(folder, street);
    const find = finderOn(street, folder);
    const random = seededRandom(seed);
    const told = Array.from({ length: textsWanted }, () => tellOf(random, street));
    const answers: Answer[] = [];
    for (const one of told) answers.push({ told: one, located: await find(one.text) });
    let found = 0;
    for (const text of elsewhere) {
      if ((await find(text)).some(({ spot }) => spot !== null)) found += 1;
    }
    const figures = {
      ...figuresOf(answers, street),
      foundElsewhere: rounded(found / Math.max(1, elsewhere.length), 4),
    };
    tell(`Places in ${told.length} made-up sentences: ${JSON.stringify(figures)}`);
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Answer {
  readonly told: Told;
  readonly located: readonly Located[];
}

function finderOn(street: Street, folder: string) {
  const lookup = buildAreaLookup(street.areas);
  const names = new Map(street.areas.map(({ code, name }) => [code, name]));
  const { api } = createBaseMap(folder, {
    locate: ({ lon, lat }) => lookup.find([lon, lat]) ?? null,
    areaName: (code) => names.get(code) ?? code,
  });
  const communities = street.areas.filter(({ level }) => level === 'community');
  return async (text: string): Promise<readonly Located[]> => {
    const mapped = await api.placesIn(text);
    const named = [...placeNamesOf(text, at), ...mapped.map(({ name }) => name)];
    return locateNamed({ names: [...new Set(named)], mapped, learned: [], communities });
  };
}

/** A sentence about one house, in one of the ways in which people say where it is. */
function tellOf(random: SeededRandom, { buildings }: Street): Told {
  const building = random.pick(buildings);
  const [, road = '', number = '', unit = ''] =
    /^(.+?)第?(\d+)(幢|号)$/.exec(building.address) ?? [];
  const [first, second] = unit === '号' ? ['号', '号'] : ['栋', '号楼'];
  const other = random.pick(buildings).address;
  const ways: readonly [string, boolean][] = [
    [building.address, true],
    [`${road}${number}${unit}`, true],
    [`${road}${number}${first}`, true],
    [`${road}${spoken(Number(number))}${second}`, true],
    [building.name ?? `${road} ${number} ${first}`, true],
    [`我家住在${other}，今天看到${road}${number}${unit}`, true],
    [road, false],
    [`${road}上`, false],
  ];
  const [where, namesHouse] = random.pick(ways);
  return { text: `${where}${random.pick(troubles)}，请处理。`, building, namesHouse };
}

/** 13 as people say it: 十三. */
function spoken(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number >= 100) return String(number);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${head}${ones === 0 && tens > 0 ? '' : (digits[ones] ?? '')}`;
}

function figuresOf(answers: readonly Answer[], street: Street) {
  const lookup = buildAreaLookup(street.areas);
  const communityOf = ({ gridCode }: Building) => gridCode.slice(0, communityDigits);
  const placed = answers.filter(({ told }) => communityOf(told.building) !== '');
  const houses = placed.filter(({ told }) => told.namesHouse);
  const isHouse = ({ told, located }: Answer) => {
    const { name, address } = located[0]?.spot ?? { name: '', address: '' };
    return [name, address].includes(told.building.address) || name === told.building.name;
  };
  const gridOf = ({ located }: Answer) => {
    const spot = located[0]?.spot;
    return spot ? lookup.find([spot.point.lon, spot.point.lat]) : null;
  };
  const share = (of: readonly Answer[], is: (answer: Answer) => boolean) =>
    rounded(of.filter(is).length / Math.max(1, of.length), 4);
  const first = ({ located }: Answer) => located[0]?.areaCode;
  const judged = placed.flatMap((answer) => {
    const confidence = answer.located[0]?.confidence;
    if (confidence === undefined) return [];
    return [{ confidence, right: first(answer) === communityOf(answer.told.building) }];
  });
  return {
    texts: placed.length,
    communityTop1: share(placed, (one) => first(one) === communityOf(one.told.building)),
    communityTop3: share(placed, ({ told, located }) =>
      located.some(({ areaCode }) => areaCode === communityOf(told.building)),
    ),
    communityEce: rounded(expectedCalibrationError(reliabilityOf(judged)), 4),
    houseRight: share(houses, isHouse),
    gridRight: share(houses, (one) => gridOf(one) === one.told.building.gridCode),
    housePrecision: share(
      placed.filter(({ located }) => (located[0]?.spot ?? null) !== null),
      isHouse,
    ),
  };
}
