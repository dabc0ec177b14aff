import type { ActionDeclaration } from '#platform/permit/action.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { createAccounts } from './accounts/accounts.ts';
import type { IdentityContext } from './context.ts';
import { findLoginIdByUsername } from './data/login-rows.ts';
import { createDemoCodes } from './demo-codes.ts';
import type { DemoCodes } from './demo-codes.ts';
import { Grants } from './sessions/grants.ts';
import { createSessions } from './sessions/resolve-actor.ts';
import type { IdentityParts } from './settings.ts';
import { auditSignIn } from './use-cases/audit-sign-in.ts';
import { originAtHand } from './use-cases/enter-by-single-sign-on.ts';
import { welcomeResident } from './use-cases/welcome-resident.ts';

/** Everything of identity, wired. */
export interface Wiring {
  readonly context: IdentityContext;
  readonly demoCodes: DemoCodes | undefined;
  readonly actions: { list: readonly ActionDeclaration[] };
}

export async function wire(parts: IdentityParts): Promise<Wiring> {
  requireLongSecret(parts.settings.secret);
  const demoCodes = parts.settings.demo === true ? createDemoCodes() : undefined;
  const heard = demoCodes ? withDemoCodes(parts, demoCodes) : parts;
  const actions: Wiring['actions'] = { list: [] };
  const accounts = await createAccounts(heard, {
    personProven: (personId) => welcomeResident(heard, personId),
    async enteredBySingleSignOn(personId) {
      const origin = originAtHand.getStore() ?? { ip: '', userAgent: '' };
      await auditSignIn(context, personId, 'single_sign_on', origin);
    },
    findLoginByUsername: (username) =>
      heard.db.read(wholeCell, (tx) => findLoginIdByUsername(tx, username)),
  });
  const grants = new Grants(heard.db, heard.clock);
  const context: IdentityContext = {
    ...heard,
    accounts,
    grants,
    sessions: createSessions(heard, accounts.cookie, grants),
    declaredActions: () => new Set(actions.list.map((one) => one.action)),
  };
  return { context, demoCodes, actions };
}

function withDemoCodes(parts: IdentityParts, demoCodes: DemoCodes): IdentityParts {
  const { sendCode } = parts.settings;
  return {
    ...parts,
    settings: {
      ...parts.settings,
      async sendCode(phone, code) {
        demoCodes.record(phone, code);
        await sendCode?.(phone, code);
      },
    },
  };
}

function requireLongSecret(secret: string): void {
  if (secret.length < 32) throw new Error('the secret that signs sessions needs 32 characters');
}
