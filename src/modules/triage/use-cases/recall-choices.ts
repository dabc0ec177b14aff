import { dayMs } from '#algorithms/working-time/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { findDispatches } from '../data/dispatch-rows.ts';
import { chosenBefore, type Experience } from '../domain/category-experience.ts';
import { messageText } from '../domain/message-text.ts';
import { termsOf } from '../domain/routing/terms.ts';
import type { ReadingParts } from '../parts.ts';

const choicesDays = 365;
/** Of a busy cell the newest. */
const choicesMost = 3_000;

interface Asked {
  readonly subject: string;
  readonly detail: string;
  /** No further than the reader answers for. */
  readonly within: string;
  /** The matter itself, which is no example of what to choose; null before there is one. */
  readonly matterId: string | null;
}

/**
 * What people chose for the texts most like this one: from what is kept of each dispatch, its
 * category as it stood when somebody sent it out, and hashes of its words.
 */
export async function recallChoices(
  { clock, shelf }: Pick<ReadingParts, 'clock' | 'shelf'>,
  tx: Tx,
  { within, matterId, ...message }: Asked,
): Promise<ReadonlyMap<string, Experience>> {
  const since = new Date(clock.now().getTime() - choicesDays * dayMs);
  const past = await findDispatches(tx, within, since, choicesMost);
  // The one that ships: the hashes were made by its words.
  const { wordsOf } = shelf.of(null).classifier;
  return chosenBefore(past, new Set(termsOf(wordsOf(messageText(message))).keys()), matterId);
}
