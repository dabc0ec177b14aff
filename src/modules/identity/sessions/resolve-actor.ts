import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { RateLimit } from '#platform/http/rate-limit.ts';
import { readSessionToken } from '../accounts/cookies.ts';
import type { SessionCookie } from '../accounts/cookies.ts';
import { findClientRowByKey } from '../data/client-rows.ts';
import type { Client } from '../data/client-rows.ts';
import { findPersonAsOwner, findSessionOwner } from '../data/session-rows.ts';
import { programCapacity } from '../domain/authority.ts';
import { hashClientKey, looksLikeClientKey } from '../domain/client-key.ts';
import { isSessionTooOld } from '../domain/session-age.ts';
import type { IdentityParts } from '../settings.ts';
import type { Grants } from './grants.ts';
import { presentSignedIn, presentVisitor } from './present-actor.ts';
import type { SignedIn } from './present-actor.ts';
import { SessionCache } from './session-cache.ts';

/** Who is behind a request. */
export interface Sessions {
  /** From a key (`Authorization: Bearer` or `X-API-Key`), else the session cookie, else nobody. */
  readonly resolveActor: (request: { readonly headers: IncomingHttpHeaders }) => Promise<Actor>;
  /** The outside program with this key, e.g. Open311's `api_key`; undefined for an unknown key. */
  readonly resolveClient: (key: string) => Promise<Actor | undefined>;
  /** The person as they would be if signed in now: for simulations and work done in their name. */
  actAs(personId: string): Promise<Actor | undefined>;
  findSignedIn(headers: IncomingHttpHeaders): Promise<SignedIn | undefined>;
  tokenHash(headers: IncomingHttpHeaders): string | undefined;
  forgetSession(tokenHash: string): void;
  forgetPerson(personId: string): void;
  forgetAll(): void;
}

export function createSessions(
  parts: IdentityParts,
  cookie: SessionCookie,
  grants: Grants,
): Sessions {
  const { db, clock } = parts;
  const people = new SessionCache<SignedIn | undefined>(clock);
  const clients = new SessionCache<Client | undefined>(clock);
  const rate = new RateLimit(clock);
  const tokenHash = (headers: IncomingHttpHeaders) => readSessionToken(headers.cookie, cookie);

  async function load(hash: string): Promise<SignedIn | undefined> {
    const now = clock.now();
    const owner = await db.read(wholeCell, (tx) => findSessionOwner(tx, hash, now));
    if (!owner || isSessionTooOld(owner.kind, owner.createdAt, now)) return undefined;
    return presentSignedIn(owner, await grants.get(), now);
  }

  async function findSignedIn(headers: IncomingHttpHeaders): Promise<SignedIn | undefined> {
    const hash = tokenHash(headers);
    if (hash === undefined) return undefined;
    return people.get(
      hash,
      () => load(hash),
      (found) => found?.owner.personId ?? null,
    );
  }

  async function resolveClient(key: string): Promise<Actor | undefined> {
    if (!looksLikeClientKey(key)) return undefined;
    const hash = hashClientKey(key);
    const client = await clients.get(
      hash,
      () => db.read(wholeCell, (tx) => findClientRowByKey(tx, hash)),
      (found) => found?.id ?? null,
    );
    if (!client) return undefined;
    rate.spend(client.id, client.ratePerMinute);
    return presentClient(client);
  }

  return {
    async resolveActor({ headers }) {
      const key = clientKeyOf(headers);
      const client = key === undefined ? undefined : await resolveClient(key);
      if (client) return client;
      const signedIn = await findSignedIn(headers);
      return signedIn?.actor ?? presentVisitor(await grants.get());
    },
    resolveClient,
    async actAs(personId) {
      const now = clock.now();
      const owner = await db.read(wholeCell, (tx) => findPersonAsOwner(tx, personId, now));
      return owner && presentSignedIn(owner, await grants.get(), now).actor;
    },
    findSignedIn,
    tokenHash,
    forgetSession: (hash) => people.forgetKey(hash),
    forgetPerson(personId) {
      people.forgetPerson(personId);
      clients.forgetPerson(personId);
    },
    forgetAll() {
      people.forgetAll();
      clients.forgetAll();
    },
  };
}

function clientKeyOf(headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const named = headers['x-api-key'];
  return bearer ?? (typeof named === 'string' ? named : undefined);
}

function presentClient(client: Client): Actor {
  return {
    kind: 'client',
    personId: null,
    clientId: client.id,
    name: client.name,
    authorities: [
      {
        capacity: programCapacity,
        areaCode: client.areaCode,
        bodyId: null,
        actions: new Set(client.actions),
      },
    ],
    clearance: 0,
  };
}
