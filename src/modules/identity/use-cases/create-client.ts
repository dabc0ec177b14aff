import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { IdentityContext } from '../context.ts';
import { findClientRow, insertClient, revokeClientRow } from '../data/client-rows.ts';
import type { Client } from '../data/client-rows.ts';
import { programCapacity } from '../domain/authority.ts';
import { hashClientKey, writeClientKey } from '../domain/client-key.ts';
import { recordAudit } from './record-audit.ts';
import { unknownOf } from './refusals.ts';
import { requireDeclared } from './save-capacity.ts';

export interface NewClient {
  readonly name: string;
  readonly areaCode: string;
  readonly actions: readonly string[];
  readonly ratePerMinute?: number | undefined;
}

const action = 'identity.manage_clients';
const usualRatePerMinute = 600;

/**
 * Gives an outside program a key, shown this once. It may do what the cell lets programs do (the
 * capacity `open_api`); anything more only as far as its maker may do it in that area.
 */
export async function addClient(
  context: IdentityContext,
  actor: Actor,
  wish: NewClient,
  ip: string,
): Promise<{ client: Client; key: string }> {
  requireAuthority(actor, action, { areaCode: wish.areaCode });
  if (wish.actions.some((one) => one.startsWith('identity.'))) throw notForPrograms();
  const usual = (await context.grants.get()).get(programCapacity)?.actions;
  for (const one of wish.actions) {
    if (!usual?.has(one)) requireAuthority(actor, one, { areaCode: wish.areaCode });
  }
  return context.db.write(scopeForAction(actor, action), async (tx) => {
    const made = await writeClient(context, tx, wish, actor.personId);
    await recordAudit(context, tx, {
      action: 'identity.client_created',
      outcome: 'done',
      actor,
      subjectId: made.client.id,
      areaCode: wish.areaCode,
      ip,
      facts: { actions: wish.actions },
    });
    return made;
  });
}

/** The writing itself, for the demo and for tools. */
export async function writeClient(
  context: IdentityContext,
  tx: Tx,
  wish: NewClient,
  createdBy: string | null,
): Promise<{ client: Client; key: string }> {
  requireDeclared(context, wish.actions);
  const key = writeClientKey(context.ids.bytes(32));
  const client: Client = {
    id: context.ids.next(),
    name: wish.name,
    keyHash: hashClientKey(key),
    keyHint: key.slice(-4),
    areaCode: wish.areaCode,
    actions: wish.actions,
    ratePerMinute: wish.ratePerMinute ?? usualRatePerMinute,
    createdAt: context.clock.now(),
    createdBy,
    revokedAt: null,
  };
  await insertClient(tx, client);
  return { client, key };
}

/** A revoked key stops working at once. */
export async function revokeClient(
  context: IdentityContext,
  actor: Actor,
  clientId: string,
  ip: string,
): Promise<void> {
  requireAuthority(actor, action);
  await context.db.write(scopeForAction(actor, action), async (tx) => {
    const client = await findClientRow(tx, clientId);
    if (!client) throw unknownOf('client');
    await revokeClientRow(tx, clientId, context.clock.now());
    await recordAudit(context, tx, {
      action: 'identity.client_revoked',
      outcome: 'done',
      actor,
      subjectId: clientId,
      areaCode: client.areaCode,
      ip,
    });
  });
  context.sessions.forgetPerson(clientId);
}

function notForPrograms(): Refusal {
  return new Refusal('invalid', 'identity.not_for_programs', {
    zh: '接口程序不能管理人员、岗位和权限。',
    en: 'Programs do not manage people, offices or permissions.',
  });
}
