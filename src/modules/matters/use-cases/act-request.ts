import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '#algorithms/rfc8785/index.ts';
import type { Actor } from '#platform/permit/actor.ts';

/** One wish to change or create one matter, as it enters the engine. */
export interface ActRequest {
  readonly actor: Actor;
  /** Null creates a matter of `type`. */
  readonly matterId: string | null;
  /** Needed to create; otherwise the matter knows its own. */
  readonly type?: string;
  readonly action: string;
  readonly input: { readonly [name: string]: unknown };
  readonly expectedVersion?: number | undefined;
  /** Repeating a request under the same key returns the first answer. */
  readonly idempotencyKey?: string | undefined;
  /** Where the key is not the actor's own: whoever brings it, the same content is a repetition. */
  readonly keyOwner?: { readonly name: string; readonly content: object };
  /** How to reach the reporter, sealed; kept apart from the history. */
  readonly sealedContact?: string | undefined;
  /** By which whoever proves the reporter's phone may find the matter again. */
  readonly contactIndex?: string | undefined;
  /** The actor's own rights count, but the history does not keep who it was. */
  readonly unnamed?: boolean;
}

/**
 * The key as stored: one actor's keys never meet another's unless they say so, and that of somebody
 * unnamed does not name them.
 */
export function storedKey(request: ActRequest): string | null {
  if (request.idempotencyKey === undefined) return null;
  const { kind, personId, clientId, name } = request.actor;
  const owner = request.keyOwner?.name ?? personId ?? `${kind}:${clientId ?? name}`;
  const key = `${owner}:${request.idempotencyKey}`;
  if (request.unnamed !== true) return key;
  return `unnamed:${createHash('sha256').update(key).digest('hex')}`;
}

/** Tells a repeated request from another one under the same key. */
export function requestHash(request: ActRequest): Buffer {
  const { matterId, action, keyOwner } = request;
  const input = keyOwner?.content ?? request.input;
  const plain = JSON.parse(JSON.stringify({ matterId, action, input })) as JsonValue;
  return createHash('sha256').update(canonicalJson(plain)).digest();
}
