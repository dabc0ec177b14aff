import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { systemActor } from '#modules/matters/index.ts';
import type { AppealParts } from '../parts.ts';

/** Somebody who has just proved to hold a phone. */
export interface ProvenPhone {
  readonly personId: string;
  readonly phoneIndex: string;
}

/**
 * What was reported without an account, with this phone, becomes theirs who proved the phone. Each
 * is a step of its own in its history. Anonymous reports kept no phone and are never found.
 */
export async function adoptReports(
  { db, matters }: Pick<AppealParts, 'db' | 'matters'>,
  { personId, phoneIndex }: ProvenPhone,
): Promise<void> {
  const ids = await db.read(wholeCell, (tx) => matters.findUnclaimed(tx, phoneIndex));
  const adopting = ids.map((matterId) =>
    matters.act({
      actor: systemActor,
      matterId,
      action: 'adopt_reporter',
      input: { personId },
    }),
  );
  for (const result of await Promise.allSettled(adopting)) {
    if (result.status === 'rejected' && !wasQuicker(result.reason)) throw result.reason;
  }
}

/** Another sign-in of the same person claimed it meanwhile. */
function wasQuicker(reason: unknown): boolean {
  return reason instanceof Refusal && reason.code === 'appeals.has_reporter';
}
