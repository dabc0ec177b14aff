import { pinyinKeys } from '#algorithms/pinyin-keys/index.ts';
import type { NamedSpot } from './named-spots.ts';
import { plainAddress } from './plain-address.ts';

/**
 * The spots that somebody may mean by what they typed so far, the likeliest first: by a part of
 * the name or address, by their sound in letters (dcl for 东昌路), or because what was typed goes
 * on after them, as a room does after its house. Of one name the road comes first.
 */
export function findSpots(spots: readonly NamedSpot[], typed: string): NamedSpot[] {
  const sought = plainAddress(typed);
  if (sought === '') return [];
  return spots
    .map((spot) => ({ spot, nearness: Math.max(...wordsOf(spot).map(nearnessTo(sought))) }))
    .filter(({ nearness }) => nearness > 0)
    .sort(
      (one, other) =>
        other.nearness - one.nearness ||
        one.spot.name.length - other.spot.name.length ||
        Number(other.spot.kind === 'road') - Number(one.spot.kind === 'road') ||
        one.spot.name.localeCompare(other.spot.name, 'zh', { numeric: true }),
    )
    .map(({ spot }) => spot);
}

const wordsOf = ({ name, address }: NamedSpot) => [name, address].filter((word) => word !== '');

/** 0 where nothing speaks for it. */
const nearnessTo = (sought: string) => (word: string) => {
  const own = plainAddress(word);
  if (own === sought) return 6;
  if (own.startsWith(sought)) return 5;
  if (own.includes(sought)) return 4;
  // The longer the part of the typed that it explains, the nearer.
  if (own.length > 1 && sought.startsWith(own)) return 3 + own.length / (sought.length + 1);
  if (!/^[a-z]+$/.test(sought)) return 0;
  return Math.max(0, ...pinyinKeys(word).map((key) => soundNearness(key, sought)));
};

function soundNearness(key: string, sought: string): number {
  if (key === sought) return 2;
  return key.startsWith(sought) ? 1 : 0;
}
