import { numeral, readNumeral } from '#algorithms/chinese-numerals/index.ts';
import type { UnitFact } from './fact.ts';

const letters = '[A-Za-z]{1,2}-?\\d{0,3}';
/** Counted are 座 as well, 一座桥: a building is called so by a letter alone. */
const lettered = `${letters}(?:号楼|号栋|栋|幢|座|#楼?)`;
const numbered = `(?!一[栋幢][楼房建别小大危烂])${numeral}(?:号楼|号栋|栋|幢|#楼?)`;
const building = `(?<building>${lettered}|${numbered})`;
const entrance = `(?<entrance>${numeral}|[甲乙丙])(?:单元|门(?![面口诊外前店牌]))`;
const floor = `(?<floor>${numeral})(?:楼|层)`;
const room = '(?<room>[A-Za-z]?\\d{3,4})(?:室|号房?|房(?!间|屋|子|产)|户(?!型|以))?';
const roomAlone = '(?<room>[A-Za-z]?\\d{3,4})(?:室|房(?!间|屋|子|产))';
const gap = '[\\s，,-]{0,2}';

const units: readonly RegExp[] = [
  new RegExp(`${building}(?:${gap}${entrance})?(?:${gap}${floor})?(?:${gap}${room})?`, 'g'),
  new RegExp(`${entrance}(?:${gap}${floor})?(?:${gap}${room})?`, 'g'),
  new RegExp(`${floor}${gap}${roomAlone}`, 'g'),
  // 3-2-501 right after the name of a place.
  new RegExp(
    String.raw`(?<=[\u4e00-\u9fff])(?<building>\d{1,3})[-—](?:(?<entrance>\d{1,2})[-—])?` +
      String.raw`(?<room>\d{3,4})(?:室|房|号)?(?![\d\-—年月日:：])`,
    'g',
  ),
  new RegExp(`(?<!\\d)${roomAlone}`, 'g'),
];

/** How many there are says nothing of which one: 共12栋, 有3栋. */
const counted = /(?:共有?|有|建了?|盖了?|拆了?|等|几|每|近|约|多)$/;

/** Buildings, entrances, floors and rooms, as 3栋2单元501 and 3-2-501 name them. */
export function findUnits(text: string): UnitFact[] {
  const facts: UnitFact[] = [];
  for (const pattern of units) {
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      const [start, end] = [match.index, match.index + words.length];
      if (facts.some((one) => one.start < end && start < one.end)) continue;
      const parts = match.groups ?? {};
      const isCounted =
        parts['entrance'] === undefined &&
        parts['room'] === undefined &&
        counted.test(text.slice(Math.max(0, start - 2), start));
      const fact = { kind: 'unit' as const, start, end, words, ...readParts(parts) };
      if (!isCounted && isNamed(fact)) facts.push(fact);
    }
  }
  return facts;
}

function readParts(parts: Partial<Record<string, string>>) {
  return {
    building: partOf(parts['building']),
    entrance: partOf(parts['entrance']),
    floor: partOf(parts['floor']),
    room: partOf(parts['room']),
  };
}

function partOf(named: string | undefined): string | null {
  if (named === undefined) return null;
  const written = named.replace(/号楼|号栋|[栋幢座楼#]/g, '');
  return /^[A-Za-z甲乙丙]/.test(written)
    ? written.toUpperCase()
    : String(readNumeral(written) ?? written);
}

/** 万栋 and 百层 are figures of speech; a building has a number below ten thousand. */
function isNamed({ building: named, floor: level }: Pick<UnitFact, 'building' | 'floor'>): boolean {
  const isSmall = (one: string | null, most: number) =>
    one === null || !/^[\d.]+$/.test(one) || (Number.isInteger(Number(one)) && Number(one) <= most);
  return isSmall(named, 9999) && isSmall(level, 200);
}
