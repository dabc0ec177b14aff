import { wholeCell } from '#platform/permit/permit.ts';
import type { ModelsReply } from '../contract.ts';
import { findDuties, listModelRows } from '../data/model-rows.ts';
import type { TriageParts } from '../parts.ts';
import { onDuty } from './on-duty.ts';
import { modelViews } from './review-models.ts';

export interface ModelList {
  readonly running: string;
  readonly shadow: string | null;
  readonly models: ModelsReply['models'];
}

/** The models of the cell and which are on duty, for whoever runs the server. */
export async function listModels({
  db,
  shelf,
}: Pick<TriageParts, 'db' | 'shelf'>): Promise<ModelList> {
  return db.read(wholeCell, async (tx) => {
    const { running, shadow } = onDuty(await findDuties(tx), shelf);
    return {
      running: running.card.version,
      shadow: shadow?.card.version ?? null,
      models: modelViews(await listModelRows(tx), shelf),
    };
  });
}
