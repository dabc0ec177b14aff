import { numeral } from '#algorithms/chinese-numerals/index.ts';
import type { AddressFact, PlaceFact, PlaceLevel, UnitFact } from './fact.ts';
import { beforeNames, noPlaces, placeEndings } from './place-words.ts';

const levelOf = new Map(
  placeEndings.flatMap(([level, endings]) =>
    endings.map((one): [string, PlaceLevel] => [one, level]),
  ),
);
const endings = [...levelOf.keys()].sort((one, other) => other.length - one.length);
const ending = new RegExp(`(?:${endings.join('|')})`, 'g');

/** Not followed by what makes another word of the ending: 市民, 区间, 路灯, 村民, 城管, 园林, 街道办. */
const followedBy: Readonly<Record<string, RegExp>> = {
  市: /^[民政场委区级容内里县长领面值]/,
  区: /^[间别域分块级内长委]/,
  县: /^[城级政委长里]/,
  镇: /^[政长上里]/,
  乡: /^[村政镇亲下]/,
  村: /^[民委支组里干镇上务落道长]/,
  路: /^[灯面口段边况人线政基程牌障肩过由标途费桥径数权]/,
  街: /^[道坊上边头舞头巷]/,
  桥: /^[梁洞下墩面头]/,
  城: /^[管市区乡建镇际投郊中关里改]/,
  园: /^[林区艺丁内]/,
  府: /^[上]/,
  郡: /^[县主]/,
  庭: /^[审院长外]/,
  社区: /^[民]/,
  广场: /^舞/,
  大学: /^[生城]/,
  小学: /^生/,
  中学: /^生/,
};

/** 福佑路小学, 双河村卫生院: a school or hospital named by where it stands. */
const calledAfter: ReadonlySet<PlaceLevel> = new Set(['road', 'community', 'street']);

const nameCharacters = /[\p{Script=Han}A-Za-z0-9·]+$/u;
const nameLengthMax = 12;
const lettersOnly = /^[A-Za-z]{0,2}\d{0,3}$/;
const houseNumber = new RegExp(
  `^\\s?(?:${numeral}(?:-\\d+)?)(?:号(?![线楼栋院公地])|弄)(?:\\d+号)?`,
);

/** Names of places, from the province down to a school, and the numbers of houses after them. */
export function findPlaces(text: string): PlaceFact[] {
  const places: PlaceFact[] = [];
  // 学校和医院 is no name of a hospital, while 楚府路 is one of a road.
  let from = 0;
  for (const { index, 0: found } of text.matchAll(ending)) {
    const end = index + found.length;
    const last = places.at(-1);
    const level = levelOf.get(found);
    if (level === undefined || (last && last.end > index)) continue;
    if (followedBy[found]?.test(text.slice(end, end + 1)) === true) continue;
    const isNamedByRoad = last?.end === index && found.length > 1 && calledAfter.has(last.level);
    const start = isNamedByRoad ? last.start : nameStart(text, index, from);
    const words = text.slice(start, end);
    if (found.length > 1 || isName(words, found)) from = end;
    if (!isName(words, found)) continue;
    places.push({ kind: 'place', start, end, words, level });
    const house = level === 'city' ? null : houseNumber.exec(text.slice(end));
    if (!house) continue;
    from = end + house[0].length;
    places.push({ kind: 'place', start: end, end: from, words: house[0], level: 'number' });
  }
  return places;
}

/** Where the name that ends here begins: after the last word that cannot be part of it. */
function nameStart(text: string, end: number, from: number): number {
  const least = Math.max(from, end - nameLengthMax);
  const before = nameCharacters.exec(text.slice(least, end))?.[0] ?? '';
  const coded = /[A-Z]{1,2}\d{0,3}$/.exec(before);
  if (coded) return end - coded[0].length;
  let cut = 0;
  for (const { index, 0: found } of before.matchAll(beforeNames)) cut = index + found.length;
  const joins = cut === 0 && least === from ? /^[和与及或]/.exec(before) : null;
  return end - before.length + cut + (joins?.[0].length ?? 0);
}

function isName(words: string, found: string): boolean {
  const name = words.slice(0, -found.length);
  if (name.length === 0 || (noPlaces.test(words) && !isLonger(words, found))) return false;
  if (/^[的之]|^[第几多两]/.test(name)) return false;
  // One character alone is a name before 市 or 村 only with a letter, as in A市; or well known, 沪.
  if (name.length === 1 && found.length === 1 && !lettersOnly.test(name)) return false;
  // 27路 is a bus.
  return !/^\d+$/.test(name) || found === '中学';
}

/** 河西新区 is a place, while 新区 is none. */
function isLonger(words: string, found: string): boolean {
  return found.length >= 2 && words.length >= found.length + 2;
}

/** Places and units that follow each other without a gap, as one. */
export function joinAddresses(
  text: string,
  places: readonly PlaceFact[],
  units: readonly UnitFact[],
): AddressFact[] {
  const parts = [...places, ...units].sort((one, other) => one.start - other.start);
  const addresses: AddressFact[] = [];
  let run: (PlaceFact | UnitFact)[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length >= 2) {
      const levels = run.map((one) => (one.kind === 'unit' ? ('unit' as const) : one.level));
      const span = { start: first.start, end: last.end, words: text.slice(first.start, last.end) };
      addresses.push({ kind: 'address', ...span, levels });
    }
    run = [];
  };
  for (const part of parts) {
    const last = run.at(-1);
    if (last && !/^[\s，,（(]?$/.test(text.slice(last.end, part.start))) close();
    if (last && part.start < last.end) continue;
    run.push(part);
  }
  close();
  return addresses;
}
