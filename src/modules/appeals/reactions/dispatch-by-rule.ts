import type { Consumer } from '#platform/outbox/outbox.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  matterChanged,
  systemActor,
  type MatterBrief,
  type MatterChanged,
} from '#modules/matters/index.ts';
import type { AppealParts } from '../parts.ts';

/**
 * Dispatches by itself where one rule fires and people wrote into that rule that a program may.
 * Everything else waits for a dispatcher, and so does every private matter, which the guard of the
 * dispatch refuses to a program. Acting twice is harmless: the second finds it dispatched.
 */
export function dispatchByRule({ matters, neighbours, clock }: AppealParts): Consumer {
  return {
    name: 'appeals.dispatch_by_rule',
    topics: [matterChanged],
    async handle(messages, tx) {
      const accepted = messages.filter(({ payload }) => isAccepted(payload as MatterChanged));
      if (accepted.length === 0) return;
      const ids = accepted.map((message) => message.key);
      const dispatchOne = async ({ id, areaCode, category, state }: MatterBrief) => {
        if (state !== 'accepted' || category === null) return;
        const at = clock.now();
        const { outcome, named } = await neighbours.findResponsible({ category, areaCode, at });
        const [rule] = named;
        if (outcome !== 'one' || !rule?.automatic) return;
        const input = { leadBodyId: rule.bodyId, ruleId: rule.ruleId };
        const request = { actor: systemActor, matterId: id, action: 'dispatch', input };
        await matters.act(request).catch(ignoreDecided);
      };
      await Promise.all((await matters.findBriefs(tx, ids)).map(dispatchOne));
    },
  };
}

function isAccepted({ type, action, to }: MatterChanged): boolean {
  return type === 'appeal' && action === 'accept' && to === 'accepted';
}

/**
 * Somebody was quicker, or a rule refuses it: that stands however often it is tried. Where nothing
 * could be decided, because the database was away, the message comes again.
 */
function ignoreDecided(reason: unknown): void {
  if (!(reason instanceof Refusal) || reason.kind === 'unavailable') throw reason;
}
