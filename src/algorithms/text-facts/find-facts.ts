import { narrowed } from '#algorithms/hide-personal/index.ts';
import type { Fact, Span } from './fact.ts';
import { findAmounts } from './find-amounts.ts';
import { findBodies } from './find-bodies.ts';
import { findNumbers } from './find-numbers.ts';
import { findPlaces, joinAddresses } from './find-places.ts';
import { findTimes } from './find-times.ts';
import { findUnits } from './find-units.ts';

/** What was found, and the text in which it was found, without the numbers of people. */
export interface TextFacts {
  /** In the order in which they begin; an address before its parts. */
  readonly facts: readonly Fact[];
  /** As long as the text, so that spans fit both. */
  readonly bare: string;
}

/**
 * The facts that a Chinese text tells: places and addresses, buildings and rooms, times, amounts,
 * bodies, and numbers of people and companies, which are masked before anything else is read. By
 * patterns alone (rule-based information extraction: R. Grishman, "Information extraction", 1997),
 * so that the same text always tells the same.
 *
 * @param at relative times are reckoned from this moment
 * @example
 * findFacts('昨晚3栋漏水，电话13812345678', at).facts.map(({ words }) => words)
 * // ['昨晚', '3栋', '138****5678']
 */
export function findFacts(text: string, at: Date): TextFacts {
  const { facts: numbers, bare } = findNumbers(narrowed(text));
  const times = findTimes(bare, at);
  const isOutside = (one: Fact) =>
    !times.some((time) => time.start < one.end && one.start < time.end);
  const units = findUnits(bare).filter(isOutside);
  const places = findPlaces(without(bare, times));
  const facts: Fact[] = [
    ...numbers,
    ...joinAddresses(bare, places, units),
    ...[...places, ...units, ...times],
    ...findAmounts(bare).filter(isOutside),
    ...findBodies(bare),
  ];
  const order = (one: Fact, other: Fact) => one.start - other.start || other.end - one.end;
  return { facts: facts.sort(order), bare };
}

/** The text as it is elsewhere, and nothing that belongs to a name where the spans are. */
function without(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) =>
      `${left.slice(0, start)}${'，'.repeat(end - start)}${left.slice(end)}`,
    text,
  );
}
