import type { Tx } from '#platform/db/database.ts';
import { findPlaceCounts } from '../data/place-rows.ts';
import { locate, type Candidate } from '../domain/locate.ts';
import { placeNamesOf } from '../domain/place-names.ts';
import type { TriageParts } from '../parts.ts';

/** An area says its own name as surely as so many matters would. */
const ownNameTimes = 20;
const shownMost = 3;
const confidenceMin = 0.05;

/**
 * Where a text is about, by the names of the cell's own areas and by where earlier matters lay that
 * named the same places; the likeliest first, none where nothing speaks for any.
 */
export async function locateText(
  { clock, listAreas }: Pick<TriageParts, 'clock' | 'listAreas'>,
  tx: Tx,
  text: string,
  within: string,
): Promise<Candidate[]> {
  const names = placeNamesOf(text, clock.now());
  const learned = await findPlaceCounts(tx, names, within);
  const communities = listAreas().filter(
    ({ code, level }) => level === 'community' && code.startsWith(within),
  );
  const own = communities.flatMap(({ code, name }) =>
    names.includes(name) ? [{ name, areaCode: code, times: ownNameTimes, point: null }] : [],
  );
  return locate(names, [...own, ...learned], communities.length)
    .filter(({ confidence, because }) => confidence >= confidenceMin && because.length > 0)
    .slice(0, shownMost);
}
