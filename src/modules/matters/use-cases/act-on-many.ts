import type { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import type { ActManyBody, ActReply } from '../contract.ts';
import { signInFirst } from '../domain/refusals.ts';
import type { ActRequest } from './act-request.ts';

export interface ActOnManyParts {
  readonly actMany: (
    requests: readonly ActRequest[],
  ) => Promise<readonly PromiseSettledResult<ActReply>[]>;
}

/**
 * One action on many matters, each with its own fate, in the order asked: what one is refused holds
 * up no other. Under a repeated key each that was done gives its first answer.
 * @throws Refusal unauthenticated where nobody is signed in.
 */
export async function actOnMany(
  { actMany }: ActOnManyParts,
  actor: Actor,
  { action, input, matters }: z.infer<typeof ActManyBody>,
  key: string | undefined,
): Promise<readonly PromiseSettledResult<ActReply>[]> {
  if (actor.kind === 'anonymous') throw signInFirst();
  return actMany(
    matters.map(({ id, expectedVersion }) => ({
      ...{ actor, matterId: id, action, input, expectedVersion },
      ...(key !== undefined && { idempotencyKey: `${key}:${id}` }),
    })),
  );
}
