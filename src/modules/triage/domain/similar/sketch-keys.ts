import { sketchOf, weigh } from '#algorithms/similar-index/index.ts';
import { countPairs } from '#algorithms/same-problem/index.ts';
import { hidePersonal } from '#algorithms/hide-personal/index.ts';
import { dayMs } from '#algorithms/working-time/index.ts';
import { streetDigits } from '#modules/matters/declare.ts';

/** Counted up when keys are made differently: what is kept is then made again. */
export const sketchMethod = 1;

/** What somebody wrote, when, and where it lies as far as that is known. */
export interface Told {
  readonly subject: string;
  readonly detail: string;
  readonly areaCode: string;
  readonly at: Date;
}

/** A key to look for, and how much it says that it is found. */
export interface AskedKey {
  readonly key: number;
  readonly weight: number;
}

type RarityOf = (pair: number) => number;

/** The keys by which a matter is found again: its rarest pairs, here and in this half-year. */
export function keysToKeep(told: Told, rarityOf: RarityOf): number[] {
  const scope = scopeOf(told.areaCode);
  const period = periodOf(told.at);
  return sketchOf(saidIn(told, rarityOf)).pairs.map((pair) => keyOf(pair, scope, period));
}

/** How many of the rarest pairs are asked for how many half-years back. */
const here = { pairs: 24, periodsBack: 3 };
const elsewhere = { pairs: 6, periodsBack: 1 };
/** What lies in a place not yet known may be anywhere. */
const unplaced = { pairs: 12, periodsBack: 1 };

/**
 * The keys under which the same problem would be kept: in the same street, or where no street is
 * known yet, for two years; in the other streets by what is rarest, for one.
 *
 * @param streets all of the cell: a problem at a border is told on both sides
 * @param until what came after it is looked for as well, up to now
 */
export function keysToAsk(
  told: Told,
  rarityOf: RarityOf,
  { streets, until }: { readonly streets: readonly string[]; readonly until: Date },
): AskedKey[] {
  const said = saidIn(told, rarityOf);
  const own = scopesAround(told.areaCode);
  const others = streets.filter((street) => !own.includes(street));
  const reach = told.areaCode.length < streetDigits ? unplaced : elsewhere;
  const keysIn = (scopes: readonly string[], { pairs, periodsBack }: typeof here): AskedKey[] => {
    const periods: number[] = [];
    const last = Math.max(periodOf(until), periodOf(told.at));
    for (let at = periodOf(told.at) - periodsBack; at <= last; at += 1) periods.push(at);
    return said
      .slice(0, pairs)
      .flatMap(([pair, weight]) =>
        scopes.flatMap((scope) =>
          periods.map((period) => ({ key: keyOf(pair, scope, period), weight: weight ** 2 })),
        ),
      );
  };
  return [...keysIn(own, here), ...keysIn(others, reach)];
}

/** Nobody is found by their number or name, not even hashed. */
function saidIn({ subject, detail }: Told, rarityOf: RarityOf): [pair: number, weight: number][] {
  const bare = { subject: hidePersonal(subject), detail: hidePersonal(detail) };
  return weigh(countPairs(bare), rarityOf);
}

/** A street, or what larger area is known. */
function scopeOf(areaCode: string): string {
  return areaCode.slice(0, streetDigits);
}

const countyDigits = 6;

/** The place itself, and the county, where those wait whose street nobody knows yet. */
function scopesAround(areaCode: string): string[] {
  return [...new Set([scopeOf(areaCode), areaCode.slice(0, countyDigits)])];
}

const periodDays = 182;

function periodOf(at: Date): number {
  return Math.floor(at.getTime() / dayMs / periodDays);
}

/** FNV-1a over the pair and the words that tell where and when (RFC 9923). */
function keyOf(pair: number, scope: string, period: number): number {
  let hash = 0x811c9dc5;
  const take = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (let shift = 0; shift < 32; shift += 8) take((pair >>> shift) & 0xff);
  for (const sign of `${scope}:${period}`) take(sign.charCodeAt(0));
  return hash | 0;
}
