import { Refusal } from '#platform/refusal/refusal.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { systemActor } from '#modules/matters/index.ts';
import { publicSight } from '../domain/public-sight.ts';
import type { AppealParts } from '../parts.ts';

/**
 * 我也遇到了: whoever met with the same follows the matter, is told how it goes, and is counted, once
 * each. They cannot see the matter itself, so the platform takes the step in their name.
 *
 * @throws Refusal not-found where nobody may be told of such a matter, or it has ended
 */
export async function joinAppeal(
  { matters }: Pick<AppealParts, 'matters'>,
  actor: Actor,
  id: string,
  text: string | undefined,
): Promise<{ readonly number: string }> {
  requireAuthority(actor, 'appeals.join');
  const { personId } = actor;
  const [found] = await matters.findPublic({
    ...{ ...publicSight, open: true, id, limit: 1, offset: 0 },
  });
  if (personId === null || found === undefined) throw nothingToJoin();
  await matters.act({
    actor: systemActor,
    matterId: id,
    action: 'join',
    input: { personId, ...(text !== undefined && { text }) },
  });
  return { number: found.number };
}

function nothingToJoin(): Refusal {
  return new Refusal('not-found', 'appeals.nothing_to_join', {
    zh: '这件事已经办结，或者不在公开范围内，请单独反映。',
    en: 'It has ended or is not open to everybody. Please report yours on its own.',
  });
}
