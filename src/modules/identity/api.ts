import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { IdentityContext } from './context.ts';
import { hasAppointer } from './data/administrator-rows.ts';
import { findBodyRow, insertBody, listBodyRows } from './data/body-rows.ts';
import type { Client } from './data/client-rows.ts';
import { findPersonNameRows, findPersonRow, findPersonRowByPhone } from './data/person-rows.ts';
import { listEntitledIds } from './data/entitled-rows.ts';
import { listMemberIds } from './data/position-rows.ts';
import type { AuditEntry } from './domain/audit-entry.ts';
import { superiorIdOf } from './domain/body.ts';
import type { Body } from './domain/body.ts';
import { findPhone, normalisePhone } from './domain/phone.ts';
import type { Position } from './domain/position.ts';
import { appointAdministrator } from './use-cases/appoint-administrator.ts';
import type { NewAdministrator } from './use-cases/appoint-administrator.ts';
import { writePosition } from './use-cases/assign-position.ts';
import type { NewPosition } from './use-cases/assign-position.ts';
import { writeClient } from './use-cases/create-client.ts';
import type { NewClient } from './use-cases/create-client.ts';
import { preparePerson } from './use-cases/create-person.ts';
import type { NewPerson } from './use-cases/create-person.ts';
import { recordAudit } from './use-cases/record-audit.ts';
import { renewPassword } from './use-cases/renew-password.ts';
import { countAttempt, type CountedAttempt } from './use-cases/throttle.ts';
import { newBody } from './use-cases/save-body.ts';
import type { NewBody } from './use-cases/save-body.ts';

/**
 * What other modules, the demo and tools may ask of identity. It checks no permission: who calls it
 * has done so, or is the system itself.
 */
export interface IdentityApi {
  findBody(id: string): Promise<Body | undefined>;
  /** Active bodies in and below an area; all of them without one. */
  listBodies(areaCode?: string): Promise<Body[]>;
  /** Who decides when this body and another disagree. */
  findSuperior(bodyId: string): Promise<Body | undefined>;
  createBody(wish: NewBody): Promise<Body>;
  findPersonName(id: string): Promise<string | undefined>;
  findPersonNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Who has this phone, if the cell knows. */
  findPersonIdByPhone(phone: string): Promise<string | undefined>;
  /** By which a mobile number is known without being kept; undefined for what is none. */
  phoneIndex(written: string): string | undefined;
  /** The phone behind a person, for notifications. A person looking at it needs `recordAudit`. */
  openPhone(personId: string): Promise<string | undefined>;
  /** Who serves in the body now, stand-ins included, in an office with this clearance. */
  listMembers(tx: Tx, bodyId: string, clearance?: number): Promise<string[]>;
  /** Who leads the body now, stand-ins included, in an office with this clearance. */
  listHeads(tx: Tx, bodyId: string, clearance?: number): Promise<string[]>;
  /** Whose office, of this clearance, lets them do this in the area now: the nearest only. */
  listEntitled(tx: Tx, action: string, areaCode: string, clearance?: number): Promise<string[]>;
  /** @returns the new person's id */
  createPerson(wish: NewPerson): Promise<string>;
  assignPosition(wish: NewPosition): Promise<Position>;
  /** Whether anybody holds an office from which others are appointed. */
  hasAdministrator(): Promise<boolean>;
  /** From the machine itself, for a cell that has nobody yet; @returns the person's id */
  appointAdministrator(wish: NewAdministrator): Promise<string>;
  /** From the machine itself: a password to be replaced at once; all sessions end. */
  renewPassword(username: string, password: string): Promise<void>;
  createClient(wish: NewClient): Promise<{ client: Client; key: string }>;
  /** The person as an actor, as if signed in now: for simulations and work in their name. */
  actAs(personId: string): Promise<Actor | undefined>;
  /** Counts one guess at a secret as failed until it is known to have been right. */
  countAttempt(subject: string, ip: string, door: string): Promise<CountedAttempt>;
  /** Writes one line of the audit log in the caller's transaction. */
  recordAudit(tx: Tx, entry: AuditEntry): Promise<void>;
}

export function createIdentityApi(context: IdentityContext): IdentityApi {
  const { db, clock, cipher, sessions } = context;
  const findBody = (id: string) => db.read(wholeCell, (tx) => findBodyRow(tx, id));
  return {
    findBody,
    listBodies: (areaCode = '') =>
      db.read(wholeCell, (tx) => listBodyRows(tx, areaCode, clock.now())),
    async findSuperior(bodyId) {
      const body = await findBody(bodyId);
      const superiorId = body && superiorIdOf(body);
      return superiorId ? findBody(superiorId) : undefined;
    },
    async createBody(wish) {
      const body = newBody(context, wish);
      await db.write(wholeCell, (tx) => insertBody(tx, body));
      return body;
    },
    async findPersonName(id) {
      return (await db.read(wholeCell, (tx) => findPersonNameRows(tx, [id]))).get(id);
    },
    findPersonNames: (ids) => db.read(wholeCell, (tx) => findPersonNameRows(tx, ids)),
    async findPersonIdByPhone(phone) {
      const index = cipher.blindIndex(normalisePhone(phone));
      return (await db.read(wholeCell, (tx) => findPersonRowByPhone(tx, index)))?.id;
    },
    phoneIndex(written) {
      const phone = findPhone(written);
      return phone === undefined ? undefined : cipher.blindIndex(phone);
    },
    async openPhone(personId) {
      const person = await db.read(wholeCell, (tx) => findPersonRow(tx, personId));
      return person?.phoneSealed ? cipher.open(person.phoneSealed) : undefined;
    },
    listMembers: (tx, bodyId, clearance = 0) =>
      listMemberIds(tx, bodyId, clock.now(), { clearance }),
    listHeads: (tx, bodyId, clearance = 0) =>
      listMemberIds(tx, bodyId, clock.now(), { capacity: 'body_head', clearance }),
    listEntitled: (tx, action, areaCode, clearance = 0) =>
      listEntitledIds(tx, action, areaCode, clock.now(), clearance),
    async createPerson(wish) {
      const create = await preparePerson(context, wish);
      return (await db.write(wholeCell, create)).id;
    },
    async assignPosition(wish) {
      const position = await db.write(wholeCell, (tx) => writePosition(context, tx, wish));
      sessions.forgetPerson(wish.personId);
      return position;
    },
    hasAdministrator: () => db.read(wholeCell, (tx) => hasAppointer(tx, clock.now())),
    appointAdministrator: (wish) => appointAdministrator(context, wish),
    renewPassword: (username, password) => renewPassword(context, username, password),
    createClient: (wish) => db.write(wholeCell, (tx) => writeClient(context, tx, wish, null)),
    actAs: (personId) => sessions.actAs(personId),
    countAttempt: (subject, ip, door) => countAttempt(context, subject, ip, door),
    recordAudit: (tx, entry) => recordAudit(context, tx, entry),
  };
}
