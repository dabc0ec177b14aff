import type { DutyRow } from '../data/model-rows.ts';
import type { ModelShelf, ShelvedModel } from '../data/model-shelf.ts';

/** The model that answers, and the one that is only watched beside it, if there is one. */
export function onDuty(
  duties: readonly DutyRow[],
  shelf: ModelShelf,
): { readonly running: ShelvedModel; readonly shadow: ShelvedModel | null } {
  const versionOf = (part: DutyRow['part']) =>
    duties.find((duty) => duty.part === part)?.version ?? null;
  const [running, shadow] = [versionOf('running'), versionOf('shadow')];
  return {
    running: shelf.of(running),
    shadow: shadow === null || shadow === running ? null : shelf.of(shadow),
  };
}
