import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { IdentityContext } from '../context.ts';
import { findBodyRow, insertBody, listBodyRows, updateBody } from '../data/body-rows.ts';
import { standsUnder } from '../domain/body.ts';
import type { Body, BodyKind } from '../domain/body.ts';
import { recordAudit } from './record-audit.ts';
import { unknownOf } from './refusals.ts';

export interface NewBody {
  readonly kind: BodyKind;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly areaCode: string;
  readonly parentId?: string | null | undefined;
  readonly partyParentId?: string | null | undefined;
  readonly superiorId?: string | null | undefined;
  readonly phone?: string | undefined;
}

const action = 'identity.manage_bodies';

export async function createBody(
  context: IdentityContext,
  actor: Actor,
  wish: NewBody,
  ip: string,
): Promise<Body> {
  requireAuthority(actor, action, { areaCode: wish.areaCode });
  return context.db.write(scopeForAction(actor, action), async (tx) => {
    const body = newBody(context, wish);
    await requireSoundTree(tx, body);
    await insertBody(tx, body);
    await record(context, tx, actor, body, 'identity.body_created', ip);
    return body;
  });
}

/** Changes what is given; `active: false` closes the body, its history stays. */
export async function changeBody(
  context: IdentityContext,
  actor: Actor,
  bodyId: string,
  change: { [Field in keyof NewBody]?: NewBody[Field] | undefined } & {
    active?: boolean | undefined;
  },
  ip: string,
): Promise<Body> {
  requireAuthority(actor, action);
  return context.db.write(scopeForAction(actor, action), async (tx) => {
    const before = await findBodyRow(tx, bodyId);
    if (!before) throw unknownOf('body');
    requireAuthority(actor, action, { areaCode: before.areaCode });
    const { active, ...fields } = change;
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    const after: Body = {
      ...before,
      ...(Object.fromEntries(given) as Partial<Body>),
      ...(active !== undefined && { activeTo: active ? null : context.clock.now() }),
    };
    requireAuthority(actor, action, { areaCode: after.areaCode });
    await requireSoundTree(tx, after);
    await updateBody(tx, after);
    await record(context, tx, actor, after, 'identity.body_changed', ip);
    return after;
  });
}

export function newBody(
  { ids, clock }: Pick<IdentityContext, 'ids' | 'clock'>,
  wish: NewBody,
): Body {
  return {
    id: ids.next(),
    kind: wish.kind,
    name: wish.name,
    shortName: wish.shortName ?? '',
    areaCode: wish.areaCode,
    parentId: wish.parentId ?? null,
    partyParentId: wish.partyParentId ?? null,
    superiorId: wish.superiorId ?? null,
    phone: wish.phone ?? '',
    activeFrom: clock.now(),
    activeTo: null,
  };
}

async function requireSoundTree(tx: Tx, body: Body): Promise<void> {
  const bodies = new Map((await listBodyRows(tx, '', null)).map((one) => [one.id, one]));
  const lines = [
    (one: Body) => one.parentId,
    (one: Body) => one.partyParentId,
    (one: Body) => one.superiorId,
  ];
  for (const line of lines) {
    const aboveId = line(body);
    if (aboveId === null) continue;
    const above = bodies.get(aboveId);
    if (!above) throw unknownOf('body');
    if (standsUnder(bodies, above, body.id, line)) throw inItsOwnShadow();
  }
}

function inItsOwnShadow(): Refusal {
  return new Refusal('invalid', 'identity.body_above_itself', {
    zh: '机构不能隶属于自己或自己的下级。',
    en: 'A body cannot stand under itself or under one of its own.',
  });
}

async function record(
  context: IdentityContext,
  tx: Tx,
  actor: Actor,
  body: Body,
  auditAction: string,
  ip: string,
): Promise<void> {
  await recordAudit(context, tx, {
    action: auditAction,
    outcome: 'done',
    actor,
    subjectId: body.id,
    areaCode: body.areaCode,
    ip,
  });
}
