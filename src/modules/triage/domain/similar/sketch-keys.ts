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

/** How many of the rarest pairs are asked for, from how many half-years back to how many. */
interface Reach {
  readonly pairs: number;
  readonly from: number;
  readonly to: number;
}

const lately: Reach = { pairs: 24, from: 1, to: 0 };
/** How it was solved the last time. */
const before: Reach = { pairs: 12, from: 3, to: 2 };
/** Where those wait whose street nobody knows yet. */
const unplaced: Reach = { pairs: 12, from: 1, to: 0 };
/** A problem at a border is told on both sides. */
const elsewhere: Reach = { pairs: 4, from: 1, to: 0 };
/** What lies in a place not yet known may be anywhere. */
const anywhere: Reach = { pairs: 12, from: 1, to: 0 };

/**
 * The keys under which the same problem would be kept: in the same street for two years; for one
 * among those not placed yet and, by what is rarest, in the other streets. So many and no more,
 * however many matters there are.
 *
 * @param streets all of the cell
 * @param until what came in the half-year after it is looked for as well, up to then
 */
export function keysToAsk(
  told: Told,
  rarityOf: RarityOf,
  { streets, until }: { readonly streets: readonly string[]; readonly until: Date },
): AskedKey[] {
  const said = saidIn(told, rarityOf);
  const scope = scopeOf(told.areaCode);
  const county = told.areaCode.slice(0, countyDigits);
  const others = streets.filter((street) => street !== scope);
  const isPlaced = told.areaCode.length >= streetDigits;
  const period = periodOf(told.at);
  const later = Math.min(1, Math.max(0, periodOf(until) - period));
  const keysIn = (scopes: readonly string[], { pairs, from, to }: Reach): AskedKey[] =>
    said.slice(0, pairs).flatMap(([pair, weight]) =>
      scopes.flatMap((where) =>
        Array.from({ length: from - to + 1 + (to === 0 ? later : 0) }, (_, at) => ({
          key: keyOf(pair, where, period - from + at),
          weight: weight ** 2,
        })),
      ),
    );
  return [
    ...keysIn([scope], lately),
    ...keysIn([scope], before),
    ...(isPlaced ? keysIn([county], unplaced) : []),
    ...keysIn(others, isPlaced ? elsewhere : anywhere),
  ];
}

/** The same nearby and lately only: asked of every report that comes in. */
export function keysNearby(told: Told, rarityOf: RarityOf): AskedKey[] {
  return keysToAsk(told, rarityOf, { streets: [], until: told.at });
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
