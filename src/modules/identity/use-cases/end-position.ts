import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { IdentityContext } from '../context.ts';
import { endPositionRow, findPositionRow, insertSubstitute } from '../data/position-rows.ts';
import { findPersonRow } from '../data/person-rows.ts';
import type { Position, Substitute } from '../domain/position.ts';
import { endsBefore, notOneself, requireBodyWithin } from './assign-position.ts';
import { recordAudit } from './record-audit.ts';
import { unknownOf } from './refusals.ts';

const action = 'identity.manage_positions';

/** Ends a term, now or at a given time. The holder loses its authority at once. */
export async function endPosition(
  context: IdentityContext,
  actor: Actor,
  positionId: string,
  activeTo: Date | undefined,
  ip: string,
): Promise<void> {
  requireAuthority(actor, action);
  const end = activeTo ?? context.clock.now();
  const position = await context.db.write(scopeForAction(actor, action), async (tx) => {
    const found = await getManaged(tx, actor, positionId);
    if (found.activeFrom > end) throw endsBefore();
    await endPositionRow(tx, positionId, end);
    await record(context, tx, actor, found, 'identity.position_ended', ip);
    return found;
  });
  context.sessions.forgetPerson(position.personId);
  // Those standing in for it lose it too.
  context.sessions.forgetAll();
}

export interface NewSubstitute {
  readonly personId: string;
  readonly reason: string;
  readonly activeFrom?: Date | undefined;
  readonly activeTo: Date;
}

/** Lets somebody stand in for a position's holder for a while. */
export async function addSubstitute(
  context: IdentityContext,
  actor: Actor,
  positionId: string,
  wish: NewSubstitute,
  ip: string,
): Promise<Substitute> {
  requireAuthority(actor, action);
  if (wish.personId === actor.personId) throw notOneself();
  const substitute: Substitute = {
    id: context.ids.next(),
    positionId,
    personId: wish.personId,
    reason: wish.reason,
    activeFrom: wish.activeFrom ?? context.clock.now(),
    activeTo: wish.activeTo,
  };
  if (substitute.activeTo <= substitute.activeFrom) throw endsBefore();
  await context.db.write(scopeForAction(actor, action), async (tx) => {
    const position = await getManaged(tx, actor, positionId);
    await requireBodyWithin(tx, actor, position.bodyId);
    if (!(await findPersonRow(tx, wish.personId))) throw unknownOf('person');
    await insertSubstitute(tx, substitute);
    const subject = { ...position, personId: wish.personId };
    await record(context, tx, actor, subject, 'identity.substitute_added', ip);
  });
  context.sessions.forgetPerson(wish.personId);
  return substitute;
}

async function getManaged(tx: Tx, actor: Actor, positionId: string): Promise<Position> {
  const position = await findPositionRow(tx, positionId);
  if (!position) throw unknownOf('position');
  for (const areaCode of position.areaCodes) requireAuthority(actor, action, { areaCode });
  return position;
}

async function record(
  context: IdentityContext,
  tx: Tx,
  actor: Actor,
  position: Position,
  auditAction: string,
  ip: string,
): Promise<void> {
  await recordAudit(context, tx, {
    action: auditAction,
    outcome: 'done',
    actor,
    subjectPersonId: position.personId,
    subjectId: position.id,
    areaCode: position.areaCodes[0] ?? '',
    ip,
    facts: { capacity: position.capacity },
  });
}
