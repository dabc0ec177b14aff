import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '#platform/permit/actor.ts';
import type { IdentityContext } from '../context.ts';
import type { Me } from '../contract.ts';

/** Who is asking and what they may do, for pages to show only what would work. */
export async function describeMe(
  { sessions }: IdentityContext,
  actor: Actor,
  headers: IncomingHttpHeaders,
): Promise<Me> {
  const signedIn = actor.kind === 'person' ? await sessions.findSignedIn(headers) : undefined;
  const owner = signedIn?.owner;
  const actions = actor.authorities.flatMap((authority) => [...authority.actions]);
  const areas = actor.authorities.filter((one) => one.bodyId !== null).map((one) => one.areaCode);
  return {
    person: owner
      ? {
          id: owner.personId,
          kind: owner.kind,
          name: owner.name,
          areaCode: owner.areaCode,
          preferences: owner.preferences,
        }
      : null,
    owed: signedIn?.owed ?? null,
    secondFactor: owner?.secondFactor ?? false,
    clearance: actor.clearance,
    authorities: actor.authorities.map(({ capacity, areaCode, bodyId, actions: may }) => ({
      ...{ capacity, areaCode, bodyId },
      actions: [...may].sort(),
    })),
    areas: [...new Set(areas)].sort(),
    actions: [...new Set(actions)].sort(),
  };
}
