import type { Tx } from '#platform/db/database.ts';
import { findPlaceCounts } from '../data/place-rows.ts';
import { locateNamed, type Located, type PlaceNamed } from '../domain/locate-named.ts';
import { placeNamesOf } from '../domain/place-names.ts';
import type { ReadingParts } from '../parts.ts';

interface Asked {
  readonly text: string;
  /** What the cell's map knows of the text's names. */
  readonly mapped: readonly PlaceNamed[];
  /** The area in which it is looked for. */
  readonly within: string;
}

/** Where a text is about, as far as the cell's areas, its map and its earlier matters know. */
export async function locateText(
  { clock, listAreas }: Pick<ReadingParts, 'clock' | 'listAreas'>,
  tx: Tx,
  { text, mapped, within }: Asked,
): Promise<Located[]> {
  const near = mapped.filter(({ area }) => area.code.startsWith(within));
  const written = placeNamesOf(text, clock.now());
  const names = [...new Set([...written, ...near.map(({ name }) => name)])];
  const communities = listAreas().filter(
    ({ code, level }) => level === 'community' && code.startsWith(within),
  );
  const learned = await findPlaceCounts(tx, names, within);
  return locateNamed({ names, mapped: near, learned, communities });
}
