import type { Tx } from '#platform/db/database.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { IdentityContext } from '../context.ts';
import { isUsernameTaken, upsertLogin } from '../data/login-rows.ts';
import { insertPerson } from '../data/person-rows.ts';
import { normalisePhone } from '../domain/phone.ts';
import type { Person, PersonKind } from '../domain/person.ts';
import { requireGoodPassword } from '../domain/password-policy.ts';
import { writePassword } from './write-password.ts';

export interface NewPerson {
  readonly kind: PersonKind;
  readonly name: string;
  readonly areaCode: string;
  readonly phone?: string | undefined;
  /** With these two, staff can sign in. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Whether the password must be replaced at the first sign-in: yes, unless the owner chose it. */
  readonly passwordTemporary?: boolean | undefined;
  readonly secondFactorRequired?: boolean | undefined;
}

/** Makes a person known, with the given means to sign in. Slow work (hashing) comes first. */
export async function preparePerson(
  context: IdentityContext,
  wish: NewPerson,
): Promise<(tx: Tx) => Promise<Person>> {
  const { ids, clock, cipher, accounts } = context;
  const now = clock.now();
  const phone = wish.phone === undefined ? undefined : normalisePhone(wish.phone);
  const username = wish.username?.toLowerCase() ?? null;
  if (wish.password !== undefined) {
    requireGoodPassword(wish.password, [wish.name, username ?? '', phone ?? '']);
  }
  const hash = wish.password === undefined ? undefined : await accounts.hashPassword(wish.password);
  const person: Person = {
    id: ids.next(),
    kind: wish.kind,
    name: wish.name,
    phoneSealed: phone === undefined ? null : cipher.seal(phone),
    phoneIndex: phone === undefined ? null : cipher.blindIndex(phone),
    areaCode: wish.areaCode,
    preferences: {},
    secondFactorRequired: wish.secondFactorRequired ?? false,
    passwordTemporary: hash !== undefined && (wish.passwordTemporary ?? true),
    activeFrom: now,
    activeTo: null,
  };
  return async (tx) => {
    if (username !== null && (await isUsernameTaken(tx, username))) throw usernameTaken();
    await insertPerson(tx, person);
    const login = { personId: person.id, username, phoneIndex: person.phoneIndex };
    await upsertLogin(tx, login, now);
    if (hash !== undefined) await writePassword(context, tx, person.id, hash);
    return person;
  };
}

export function usernameTaken(): Refusal {
  return new Refusal('conflict', 'identity.username_taken', {
    zh: '这个账号名已被使用，请换一个。',
    en: 'This account name is taken. Choose another.',
  });
}
