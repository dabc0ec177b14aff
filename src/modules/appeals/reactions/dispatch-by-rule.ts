import type { Consumer } from '#platform/outbox/outbox.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  matterChanged,
  systemActor,
  type MatterBrief,
  type MatterChanged,
} from '#modules/matters/index.ts';
import { appealFacts } from '../domain/appeal.ts';
import { automaticBody } from '../domain/route-answer.ts';
import type { AppealParts } from '../parts.ts';

/**
 * Dispatches by itself where one rule fires and people wrote into that rule that a program may.
 * Everything else waits for a dispatcher, and so does what was accepted for one: see
 * `automaticBody`. The guards of the dispatch refuse it to a program besides. Acting twice is
 * harmless: the second finds it dispatched, or held since it was taken back.
 */
export function dispatchByRule({ matters, neighbours, clock }: AppealParts): Consumer {
  return {
    name: 'appeals.dispatch_by_rule',
    topics: [matterChanged],
    async handle(messages, tx) {
      const accepted = messages.filter(({ payload }) => isAccepted(payload as MatterChanged));
      if (accepted.length === 0) return;
      const ids = accepted.map((message) => message.key);
      const dispatchOne = async ({ id, areaCode, category, state, attributes }: MatterBrief) => {
        const { kind, dispatchByHand } = appealFacts({ attributes });
        if (state !== 'accepted' || category === null || dispatchByHand === true) return;
        const at = clock.now();
        const answer = await neighbours.findResponsible({ category, areaCode, at });
        const rule = automaticBody(answer, { kind, areaCode });
        if (rule === undefined) return;
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
