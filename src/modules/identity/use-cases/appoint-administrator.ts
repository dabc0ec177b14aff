import type { Tx } from '#platform/db/database.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { IdentityContext } from '../context.ts';
import { hasAppointer, holdAppointing } from '../data/administrator-rows.ts';
import { insertBody, listBodyRows } from '../data/body-rows.ts';
import type { Body, BodyKind } from '../domain/body.ts';
import { writePosition } from './assign-position.ts';
import { preparePerson } from './create-person.ts';
import { recordAudit } from './record-audit.ts';
import { newBody } from './save-body.ts';

export interface NewAdministrator {
  readonly username: string;
  readonly person: string;
  readonly password: string;
  /** Where the office reaches; '' is the whole cell. */
  readonly areaCode: string;
  /** The body of the office: the one of this area, made if there is none. */
  readonly home: { readonly areaCode: string; readonly name: string };
  /** Also where somebody administers already. */
  readonly further: boolean;
}

/** Whoever sits at the machine itself: no session, no address. */
export const atTheConsole = { kind: 'system', personId: null, name: '命令行' } as const;

/**
 * Makes an administrator from outside, as somebody must before anybody can be appointed from
 * inside.
 *
 * @returns the new person's id
 * @throws Refusal conflict `identity.administrator_exists`
 */
export async function appointAdministrator(
  context: IdentityContext,
  wish: NewAdministrator,
): Promise<string> {
  const create = await preparePerson(context, {
    kind: 'staff',
    name: wish.person,
    areaCode: wish.areaCode,
    username: wish.username,
    password: wish.password,
  });
  return context.db.write(wholeCell, async (tx) => {
    await holdAppointing(tx);
    if (!wish.further && (await hasAppointer(tx, context.clock.now()))) throw alreadyThere();
    const person = await create(tx);
    const body = await homeBody(context, tx, wish.home);
    const position = await writePosition(context, tx, {
      personId: person.id,
      bodyId: body.id,
      title: '系统管理员',
      capacity: 'administrator',
      areaCodes: [wish.areaCode],
    });
    await recordAudit(context, tx, {
      action: 'identity.administrator_appointed',
      outcome: 'done',
      actor: atTheConsole,
      subjectPersonId: person.id,
      subjectId: position.id,
      areaCode: wish.areaCode,
    });
    return person.id;
  });
}

const kindByCodeLength = new Map<number, BodyKind>([
  [6, 'county'],
  [9, 'street'],
  [12, 'community'],
]);

async function homeBody(
  context: IdentityContext,
  tx: Tx,
  { areaCode, name }: NewAdministrator['home'],
): Promise<Body> {
  const kind = kindByCodeLength.get(areaCode.length) ?? 'department';
  const there = await listBodyRows(tx, areaCode, context.clock.now());
  const found = there.find((body) => body.areaCode === areaCode && body.kind === kind);
  if (found) return found;
  const body = newBody(context, { kind, name, areaCode });
  await insertBody(tx, body);
  return body;
}

function alreadyThere(): Refusal {
  return new Refusal('conflict', 'identity.administrator_exists', {
    zh: '已经有管理员了，请由他（她）在系统内任命；确需另设，请加 --force。',
    en: 'There is an administrator already, who can appoint others. To add one even so: --force.',
  });
}
