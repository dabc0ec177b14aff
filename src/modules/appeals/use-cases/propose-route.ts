import type { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { RouteReply } from '../contract.ts';
import type { AppealParts } from '../parts.ts';

/** Whom the responsibility list names for a matter, with the rules that say so. */
export async function proposeRoute(
  { db, neighbours, clock, matters }: AppealParts,
  actor: Actor,
  matterId: string,
): Promise<z.infer<typeof RouteReply>> {
  const [matter] = await db.read(scopeOf(actor), (tx) => matters.findBriefs(tx, [matterId]));
  if (!matter) throw noSuchAppeal();
  const { areaCode, category } = matter;
  requireAuthority(actor, 'appeals.dispatch', { areaCode });
  if (category === null) return { outcome: 'none', proposals: [] };
  const question = { category, areaCode, at: clock.now() };
  const { outcome, named } = await neighbours.findResponsible(question);
  const proposals = named.map(({ bodyId, ruleId, reason }) => ({
    bodyId,
    bodyName: neighbours.bodyName(bodyId),
    ruleId,
    reason,
  }));
  return { outcome, proposals };
}

function noSuchAppeal(): Refusal {
  return new Refusal('not-found', 'appeals.not_found', {
    zh: '没有找到这件诉求，或者您不能查看它。',
    en: 'There is no such appeal, or you may not see it.',
  });
}
