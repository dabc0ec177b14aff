import type { z } from 'zod';
import { failureOf } from '#platform/http/problem.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { ActManyBody, ActManyReply, ActReply } from '../contract.ts';
import { signInFirst } from '../domain/refusals.ts';
import type { ActRequest } from './act-request.ts';

export interface ActOnManyParts {
  readonly actMany: (
    requests: readonly ActRequest[],
  ) => Promise<readonly PromiseSettledResult<ActReply>[]>;
  readonly onFault?: (error: unknown) => void;
}

/**
 * One action on many matters, each with its own fate, in the order asked: what one is refused holds
 * up no other. Under a repeated key each that was done gives its first answer.
 * @throws Refusal unauthenticated where nobody is signed in.
 */
export async function actOnMany(
  { actMany, onFault }: ActOnManyParts,
  actor: Actor,
  { action, input, matters }: z.infer<typeof ActManyBody>,
  key: string | undefined,
): Promise<z.infer<typeof ActManyReply>> {
  if (actor.kind === 'anonymous') throw signInFirst();
  const fates = await actMany(
    matters.map(({ id, expectedVersion }) => ({
      ...{ actor, matterId: id, action, input, expectedVersion },
      ...(key !== undefined && { idempotencyKey: `${key}:${id}` }),
    })),
  );
  return {
    results: fates.map((fate) => {
      if (fate.status === 'fulfilled') return { ok: true, reply: fate.value };
      const { status, code, sentence, details, defect } = failureOf(fate.reason);
      if (defect) onFault?.(fate.reason);
      return { ok: false, refusal: { ...details, status, code, sentence } };
    }),
  };
}
