import type { Tx } from '#platform/db/database.ts';
import { upsertCredential } from '../data/login-rows.ts';
import type { IdentityParts } from '../settings.ts';

/** Keeps a password's hash where the accounts library looks for it. */
export async function writePassword(
  { ids, clock }: Pick<IdentityParts, 'ids' | 'clock'>,
  tx: Tx,
  personId: string,
  passwordHash: string,
): Promise<void> {
  await upsertCredential(
    tx,
    {
      id: ids.next(),
      personId,
      providerId: 'credential',
      accountId: personId,
      passwordHash,
    },
    clock.now(),
  );
}
