import type { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import { findAuthority, requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { RouteQuery, RouteReply } from '../contract.ts';
import { appealFacts } from '../domain/appeal.ts';
import { automaticBody, proposalsOf } from '../domain/route-answer.ts';
import type { AppealParts } from '../parts.ts';

/** States from which an acceptance may send it out by itself. */
const toBeAccepted: readonly string[] = ['found', 'reported', 'waiting_reporter'];

/**
 * Whom a matter would go to, with the rules that say so: for those who dispatch it, and before that
 * for those who accept it and choose its category and kind.
 */
export async function proposeRoute(
  { db, neighbours, clock, matters }: AppealParts,
  actor: Actor,
  matterId: string,
  asked: z.infer<typeof RouteQuery>,
): Promise<z.infer<typeof RouteReply>> {
  const [matter] = await db.read(scopeOf(actor), (tx) => matters.findBriefs(tx, [matterId]));
  if (matter?.type !== 'appeal') throw noSuchAppeal();
  const { areaCode, state } = matter;
  if (!findAuthority(actor, 'appeals.accept', { areaCode })) {
    requireAuthority(actor, 'appeals.dispatch', { areaCode });
  }
  const isOpen = toBeAccepted.includes(state);
  const category = (isOpen ? asked.category : undefined) ?? matter.category;
  if (category === null) return { outcome: 'none', proposals: [] };
  const kind = (isOpen ? asked.kind : undefined) ?? appealFacts(matter).kind;
  const routed = { kind, areaCode };
  const answer = await neighbours.findResponsible({ category, areaCode, at: clock.now() });
  const automatic = isOpen ? automaticBody(answer, routed) : undefined;
  const ownBodyId = neighbours.communityBody(areaCode);
  const proposals = proposalsOf(answer, routed, ownBodyId).map(({ bodyId, ruleId, reason }) => ({
    ...{ bodyId, ruleId, reason },
    bodyName: neighbours.bodyName(bodyId),
    automatic: automatic?.bodyId === bodyId,
  }));
  return { outcome: outcomes[Math.min(proposals.length, 2)] ?? 'none', proposals };
}

const outcomes = ['none', 'one', 'several'] as const;

export function noSuchAppeal(): Refusal {
  return new Refusal('not-found', 'appeals.not_found', {
    zh: '没有找到这件诉求，或者您不能查看它。',
    en: 'There is no such appeal, or you may not see it.',
  });
}
