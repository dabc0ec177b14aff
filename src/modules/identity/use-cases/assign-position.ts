import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { IdentityContext } from '../context.ts';
import { findBodyRow } from '../data/body-rows.ts';
import { findPersonRow } from '../data/person-rows.ts';
import { insertPosition } from '../data/position-rows.ts';
import { isOffice } from '../domain/authority.ts';
import type { Position } from '../domain/position.ts';
import { recordAudit } from './record-audit.ts';
import { unknownOf } from './refusals.ts';

export interface NewPosition {
  readonly personId: string;
  readonly bodyId: string;
  readonly title: string;
  readonly capacity: string;
  /** Where it reaches; the body's own area unless said otherwise. */
  readonly areaCodes?: readonly string[] | undefined;
  readonly activeFrom?: Date | undefined;
  readonly activeTo?: Date | null | undefined;
}

const action = 'identity.manage_positions';

/** Puts somebody into office for a term, within the area of whoever appoints; never oneself. */
export async function assignPosition(
  context: IdentityContext,
  actor: Actor,
  wish: NewPosition,
  ip: string,
): Promise<Position> {
  requireAuthority(actor, action);
  if (wish.personId === actor.personId) throw notOneself();
  const position = await context.db.write(scopeForAction(actor, action), async (tx) => {
    if (!(await findPersonRow(tx, wish.personId))) throw unknownOf('person');
    const made = await writePosition(context, tx, wish);
    for (const areaCode of made.areaCodes) requireAuthority(actor, action, { areaCode });
    await requireBodyWithin(tx, actor, made.bodyId);
    await recordAudit(context, tx, {
      action: 'identity.position_assigned',
      outcome: 'done',
      actor,
      subjectPersonId: made.personId,
      subjectId: made.id,
      areaCode: made.areaCodes[0] ?? '',
      ip,
      facts: { capacity: made.capacity, areaCodes: made.areaCodes },
    });
    return made;
  });
  context.sessions.forgetPerson(wish.personId);
  return position;
}

/**
 * An office sees all that its body leads, wherever that is: so whoever gives or lends it needs
 * authority over the body's own area, however narrow the office's reach.
 * @throws Refusal forbidden `permit.not_allowed`
 */
export async function requireBodyWithin(tx: Tx, actor: Actor, bodyId: string): Promise<void> {
  const body = await findBodyRow(tx, bodyId);
  if (!body) throw unknownOf('body');
  requireAuthority(actor, action, { areaCode: body.areaCode });
}

/** The writing itself, for those whose right to appoint was checked. */
export async function writePosition(
  context: IdentityContext,
  tx: Tx,
  wish: NewPosition,
): Promise<Position> {
  const body = await findBodyRow(tx, wish.bodyId);
  if (!body) throw unknownOf('body');
  const known = (await context.grants.get()).has(wish.capacity) && isOffice(wish.capacity);
  if (!known) throw unknownCapacity(wish.capacity);
  const position: Position = {
    id: context.ids.next(),
    personId: wish.personId,
    bodyId: wish.bodyId,
    title: wish.title,
    capacity: wish.capacity,
    areaCodes: wish.areaCodes ?? [body.areaCode],
    activeFrom: wish.activeFrom ?? context.clock.now(),
    activeTo: wish.activeTo ?? null,
  };
  if (position.activeTo !== null && position.activeTo <= position.activeFrom) throw endsBefore();
  await insertPosition(tx, position);
  return position;
}

export function notOneself(): Refusal {
  return new Refusal('forbidden', 'identity.not_oneself', {
    zh: '不能给自己任免岗位或权限，请由其他管理员办理。',
    en: 'Nobody gives themselves an office. Ask another administrator.',
  });
}

export function endsBefore(): Refusal {
  return new Refusal('invalid', 'identity.term_ends_before_it_begins', {
    zh: '结束时间应晚于开始时间。',
    en: 'The end must come after the beginning.',
  });
}

export function unknownCapacity(capacity: string): Refusal {
  return new Refusal(
    'invalid',
    'identity.no_such_capacity',
    { zh: '没有这个岗位角色。', en: 'There is no such capacity.' },
    { capacity },
  );
}
