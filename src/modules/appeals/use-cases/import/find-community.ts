import { searchLexemes } from '#algorithms/bigram/index.ts';
import type { Refusal } from '#platform/refusal/refusal.ts';
import type { NamedArea } from '../../domain/area-in-words.ts';
import { unfit } from '../../domain/refuse.ts';

/** What follows a community's own name, in whatever way people write it. */
const ending = /(社区|村)?(居民委员会|村民委员会|居委会|村委会|居委|村委|工作站)?$/;
const shortestStem = 2;
const nearMost = 5;

/** @throws Refusal invalid `appeals.unknown_community`, with names that are near. */
export type FindCommunity = (name: string) => string;

/**
 * Finds the code of a community by the name that people write: with or without 社区 or 居委会, with
 * its street before it or not. Where two streets have one of that name, the one within `home` is
 * meant; else nobody can say.
 * @param areas those that the importer may enter.
 */
export function communityFinder(areas: readonly NamedArea[], home: string): FindCommunity {
  const communities = areas.filter(({ level }) => level === 'community');
  const streets = areas.filter(({ level }) => level === 'street');
  const fullNames = namedBy(communities, (name) => withoutSpace(name));
  const stems = namedBy(communities, stemOf);
  return (given) => {
    const text = withoutSpace(given);
    const street = streets.find(({ name }) => text !== name && text.startsWith(name));
    const own = street === undefined ? text : text.slice(street.name.length);
    const inside = ({ code }: NamedArea) => street === undefined || code.startsWith(street.code);
    const meant = [fullNames.get(text), fullNames.get(own), stems.get(stemOf(own))]
      .map((found = []) => found.filter(inside))
      .find((found) => found.length > 0);
    if (meant === undefined) throw unknown(given, nearest(stemOf(own), communities));
    const here = meant.filter(({ code }) => code.startsWith(home));
    const [one, another] = here.length > 0 ? here : meant;
    if (one === undefined || another !== undefined) {
      throw ambiguous(
        given,
        meant.map((area) => nameInFull(area, streets)),
      );
    }
    return one.code;
  };
}

function namedBy(areas: readonly NamedArea[], key: (name: string) => string) {
  const byName = new Map<string, NamedArea[]>();
  for (const area of areas) {
    byName.set(key(area.name), [...(byName.get(key(area.name)) ?? []), area]);
  }
  return byName;
}

function stemOf(name: string): string {
  const text = withoutSpace(name);
  const stem = text.replace(ending, '');
  return [...stem].length < shortestStem ? text : stem;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Those whose own names share most letters with what was written. */
function nearest(stem: string, communities: readonly NamedArea[]): string[] {
  const letters = new Set(stem);
  const pairs = new Set(searchLexemes(stem));
  return communities
    .map(({ name }) => {
      const own = stemOf(name);
      const shared = [...new Set(own)].filter((letter) => letters.has(letter)).length;
      const sharedPairs = searchLexemes(own).filter((pair) => pairs.has(pair)).length;
      return { name, near: (shared + sharedPairs) / Math.max(letters.size, own.length) };
    })
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, nearMost)
    .map(({ name }) => name);
}

function nameInFull({ code, name }: NamedArea, streets: readonly NamedArea[]): string {
  return `${streets.find((street) => code.startsWith(street.code))?.name ?? ''}${name}`;
}

function unknown(given: string, near: readonly string[]): Refusal {
  const name = shown(given);
  return near.length === 0
    ? unfit(
        'unknown_community',
        `您能登记的范围里没有叫“${name}”的社区。`,
        `No community that you may enter is called "${name}".`,
        'community',
      )
    : unfit(
        'unknown_community',
        `您能登记的范围里没有叫“${name}”的社区。是不是：${near.join('、')}？`,
        `No community that you may enter is called "${name}". Near: ${near.join(', ')}.`,
        'community',
      );
}

function ambiguous(given: string, meant: readonly string[]): Refusal {
  const few = meant.slice(0, nearMost);
  return unfit(
    'unknown_community',
    `“${shown(given)}”不止一个：${few.join('、')}。请连街道一起写。`,
    `There is more than one "${shown(given)}": ${few.join(', ')}. Write the street as well.`,
    'community',
  );
}

function shown(given: string): string {
  return [...given].slice(0, 30).join('');
}
