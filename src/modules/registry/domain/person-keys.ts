import { searchLexemes } from '#algorithms/bigram/index.ts';
import { pinyinKeys } from '#algorithms/pinyin-keys/index.ts';
import { addressTerms, anyOf, wordConditions } from './address-terms.ts';

/** A keyed one-way mark of a value: see the blind index of the field cipher. */
export type Blind = (value: string) => string;

/** 96 of 256 bits: a wrong one among a million people is out of reach. */
const markCharacters = 16;
const lexemesMost = 200;

export interface Findable {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly areaCodes: readonly string[];
  readonly phone: string | null;
}

/** All that a person is found by, as lexemes: see `registry.person.lexemes`. */
export function personLexemes(
  { name, addresses, areaCodes, phone }: Findable,
  blind: Blind,
): string[] {
  const marks =
    phone === null
      ? []
      : [
          phoneMark(phone, blind),
          ...areaCodes.map((code) => tailMark(phone.slice(-4), code, blind)),
        ];
  return [
    ...searchLexemes(name, lexemesMost),
    ...addresses.flatMap(addressTerms),
    ...pinyinKeys(name),
    ...areaCodes.flatMap(areaLexemes),
    ...marks,
  ];
}

export function phoneMark(phone: string, blind: Blind): string {
  return `#${blind(`registry phone ${phone}`).slice(0, markCharacters)}`;
}

/** The tail is marked with the community: the same four digits elsewhere have another mark. */
export function tailMark(tail: string, areaCode: string, blind: Blind): string {
  return `#${blind(`registry tail ${areaCode.slice(0, 12)} ${tail}`).slice(0, markCharacters)}`;
}

function areaLexemes(code: string): string[] {
  return [6, 9, 12, 15].filter((end) => end <= code.length).map((end) => `@${code.slice(0, end)}`);
}

/** What was typed into the search, as far as it says how to look. */
export interface PeopleQuery {
  /** A `tsquery`; null where there is nothing in it. */
  readonly condition: string | null;
  /** Whole identity numbers in it: they are looked up by themselves. */
  readonly numbers: readonly string[];
}

/**
 * Every word must fit: part of a name, its sound, an address; four digits also as the tail of a
 * phone in any of the areas, eleven as a phone.
 *
 * @example readPeopleQuery('wangf 5678', areas, blind)
 */
export function readPeopleQuery(
  typed: string,
  areaCodes: readonly string[],
  blind: Blind,
): PeopleQuery {
  const words = typed.normalize('NFKC').trim().split(/\s+/).filter(Boolean);
  const isNumber = (word: string) => /^(\d{17}[\dXx]|\d{15})$/.test(word);
  const conditions = words
    .filter((word) => !isNumber(word))
    .flatMap((word) => conditionOf(word, areaCodes, blind) ?? []);
  return {
    condition: conditions.length === 0 ? null : conditions.map((one) => `(${one})`).join(' & '),
    numbers: words.filter(isNumber),
  };
}

function conditionOf(word: string, areaCodes: readonly string[], blind: Blind): string | null {
  if (/^1[3-9]\d{9}$/.test(word)) return `'${phoneMark(word, blind)}'`;
  const conditions = wordConditions(word).join(' & ');
  if (!/^\d{4}$/.test(word)) return conditions === '' ? null : conditions;
  const tails = new Set(areaCodes.map((code) => tailMark(word, code, blind)));
  return [conditions, anyOf([...tails])].filter(Boolean).join(' | ');
}
