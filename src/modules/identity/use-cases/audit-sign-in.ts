import type { Tx } from '#platform/db/database.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { Origin } from '../accounts/accounts.ts';
import type { IdentityContext } from '../context.ts';
import { findLoginIdByUsername } from '../data/login-rows.ts';
import { findPersonRow } from '../data/person-rows.ts';
import { recordAudit } from './record-audit.ts';

/** Somebody got in. */
export async function auditSignIn(
  context: IdentityContext,
  personId: string,
  method: string,
  origin: Origin,
): Promise<void> {
  await context.db.write(wholeCell, async (tx) => {
    const person = await findPersonRow(tx, personId);
    await recordAudit(context, tx, {
      action: 'identity.signed_in',
      outcome: 'done',
      actor: { kind: 'person', personId, name: person?.name ?? '' },
      subjectPersonId: personId,
      areaCode: person?.areaCode ?? '',
      ip: origin.ip,
      facts: { method },
    });
  });
}

/**
 * Somebody did not get in. What was typed is not kept: people type passwords into the wrong field.
 */
export async function auditSignInFailure(
  context: IdentityContext,
  about: {
    readonly username?: string;
    readonly personId?: string;
    readonly method: string;
    readonly origin: Origin;
  },
  outcome: 'refused' | 'locked',
): Promise<void> {
  await context.db.write(wholeCell, async (tx) => {
    const personId = about.personId ?? (await idOf(tx, about.username));
    const person = personId === undefined ? undefined : await findPersonRow(tx, personId);
    await recordAudit(context, tx, {
      action: 'identity.sign_in_failed',
      outcome,
      actor: { kind: 'anonymous', personId: null, name: '匿名' },
      subjectPersonId: personId ?? null,
      areaCode: person?.areaCode ?? '',
      ip: about.origin.ip,
      facts: { method: about.method },
    });
  });
}

async function idOf(tx: Tx, username: string | undefined): Promise<string | undefined> {
  return username === undefined ? undefined : findLoginIdByUsername(tx, username);
}
