import { Refusal } from '#platform/refusal/refusal.ts';
import type { DutyRow } from '../data/model-rows.ts';
import type { ModelShelf, ShelvedModel } from '../data/model-shelf.ts';

/** The model that answers, and the one that is only watched beside it, if there is one. */
export function onDuty(
  duties: readonly DutyRow[],
  shelf: ModelShelf,
): { readonly running: ShelvedModel; readonly shadow: ShelvedModel | null } {
  const chosen = (part: DutyRow['part']) => {
    const version = duties.find((duty) => duty.part === part)?.version ?? null;
    return version === null ? null : usable(shelf, version);
  };
  const running = chosen('running') ?? shelf.of(null);
  const shadow = chosen('shadow');
  return { running, shadow: shadow?.card.version === running.card.version ? null : shadow };
}

/** A cell that was restored without its models goes on with the one that ships. */
function usable(shelf: ModelShelf, version: string): ShelvedModel | null {
  try {
    return shelf.of(version);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
