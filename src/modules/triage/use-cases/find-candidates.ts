import { wholeCell } from '#platform/permit/permit.ts';
import { streetDigits } from '#modules/matters/declare.ts';
import { findSharing } from '../data/sketch-rows.ts';
import { keysToAsk, type Told } from '../domain/similar/sketch-keys.ts';
import type { AlikeParts } from '../parts.ts';

/** So many are worth laying beside each other. */
const candidatesMax = 24;

/**
 * Ids of the matters of the whole cell that share most of what says something in these words, near
 * in place and time, the most first. Nothing of the matters themselves: whoever passes on more
 * looks under the asker's own sight.
 */
export function findCandidates(
  { db, clock, comparer, listAreas }: Pick<AlikeParts, 'db' | 'clock' | 'comparer' | 'listAreas'>,
  told: Told,
  { openOnly }: { readonly openOnly: boolean },
): Promise<readonly string[]> {
  const streets = listAreas().flatMap(({ code }) => (code.length === streetDigits ? [code] : []));
  const keys = keysToAsk(told, comparer().rarityOf, { streets, until: clock.now() });
  return db.read(wholeCell, (tx) => findSharing(tx, keys, { openOnly, limit: candidatesMax }));
}
