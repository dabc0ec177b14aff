import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { IdentityContext } from '../context.ts';
import { replaceCapacityActions, upsertCapacity } from '../data/capacity-rows.ts';
import type { Capacity } from '../data/capacity-rows.ts';
import { recordAudit } from './record-audit.ts';

/** Makes or changes a capacity and what it may do: it counts in the whole cell. */
export async function saveCapacity(
  context: IdentityContext,
  actor: Actor,
  capacity: Capacity,
  ip: string,
): Promise<void> {
  requireAuthority(actor, 'identity.manage_capacities', { areaCode: '' });
  await context.db.write(wholeCell, async (tx) => {
    await writeCapacity(context, tx, capacity);
    await recordAudit(context, tx, {
      action: 'identity.capacity_saved',
      outcome: 'done',
      actor,
      subjectId: capacity.capacity,
      ip,
      facts: { actions: capacity.actions, clearance: capacity.clearance },
    });
  });
  context.grants.forget();
  context.sessions.forgetAll();
}

async function writeCapacity(context: IdentityContext, tx: Tx, capacity: Capacity): Promise<void> {
  requireDeclared(context, capacity.actions);
  await upsertCapacity(tx, capacity);
  await replaceCapacityActions(tx, capacity.capacity, capacity.actions);
}

/** Only actions that some module really asks for may be granted: a slip of the pen is refused. */
export function requireDeclared(context: IdentityContext, actions: readonly string[]): void {
  const declared = context.declaredActions();
  const unknown = actions.filter((action) => !declared.has(action));
  if (unknown.length === 0) return;
  throw new Refusal(
    'invalid',
    'identity.no_such_action',
    {
      zh: `没有这样的操作：${unknown.join('、')}`,
      en: `There is no such action: ${unknown.join(', ')}`,
    },
    { unknown },
  );
}
