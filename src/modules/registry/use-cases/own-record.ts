import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { OwnReply } from '../contract.ts';
import { findOwnPersonId, joinAccount } from '../data/account-rows.ts';
import { listLooks } from '../data/look-rows.ts';
import { findPerson } from '../data/read-people.ts';
import { numberIndex } from '../data/write-people.ts';
import { bareNumber } from '../domain/identifiers/reading.ts';
import { phoneMark } from '../domain/person-keys.ts';
import type { RegistryParts } from '../parts.ts';
import { presentLook, presentPerson } from './show-person.ts';

const action = 'identity.own_account';
const looksMost = 200;

/** What the registry knows of whoever asks, covered, and who looked at it. */
export async function readOwnRecord(parts: RegistryParts, actor: Actor): Promise<OwnReply> {
  requireAuthority(actor, action);
  const { db, cipher } = parts;
  const scope = { ...scopeForAction(actor, action), areas: [] };
  return db.read(scope, async (tx) => {
    const id = await findOwnPersonId(tx, actor.personId ?? '');
    const person = id === null ? undefined : await findPerson(tx, cipher, id);
    if (!person) return { person: null, looks: [] };
    const looks = await listLooks(tx, person.id, looksMost);
    return { person: presentPerson(parts, person), looks: looks.map(presentLook) };
  });
}

/**
 * Joins an account to the person with this number, if the phone that the account proved is theirs.
 * @throws Refusal not-found `registry.not_proved`, whatever of it did not fit; rate-limited
 */
export async function joinOwnRecord(
  parts: RegistryParts,
  actor: Actor,
  number: string,
  ip: string,
): Promise<void> {
  requireAuthority(actor, action);
  const { db, clock, cipher, provenPhone, countGuess } = parts;
  const accountId = actor.personId ?? '';
  const guess = await countGuess(accountId, ip);
  const phone = await provenPhone(accountId);
  if (phone === undefined) throw notProved();
  const proof = {
    ...{ accountId, numberIndex: numberIndex(cipher, bareNumber(number)) },
    ...{ phoneMark: phoneMark(phone, cipher.blindIndex), at: clock.now() },
  };
  const scope = { ...scopeForAction(actor, action), areas: [] };
  if (!(await db.write(scope, (tx) => joinAccount(tx, proof)))) throw notProved();
  await guess.forgive();
}

function notProved(): Refusal {
  return new Refusal('not-found', 'registry.not_proved', {
    zh: '证件号码与您登录的手机号对不上登记的档案。请到社区窗口核对手机号。',
    en: 'This number and the phone you sign in with fit no record. Ask at your community’s desk.',
  });
}
