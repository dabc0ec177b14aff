import type { Tx } from '#platform/db/database.ts';
import type { Consumer } from '#platform/outbox/outbox.ts';
import {
  matterChanged,
  type MatterBrief,
  type MatterChanged,
  type MatterStep,
} from '#modules/matters/index.ts';
import { appealFacts } from '../domain/appeal.ts';
import type { AppealParts } from '../parts.ts';

/**
 * Where an arbiter found the responsibility list at fault, its correction is laid before those who
 * keep it. A decision that is delivered again is proposed once.
 */
export function proposeCorrections({ matters, neighbours }: AppealParts): Consumer {
  return {
    name: 'appeals.propose_corrections',
    topics: [matterChanged],
    async handle(messages, tx) {
      const decisions = messages.filter(({ payload }) => isDecision(payload as MatterChanged));
      if (decisions.length === 0) return;
      const briefs = await matters.findBriefs(
        tx,
        decisions.map(({ key }) => key),
      );
      const wanted = decisions.map(({ key, payload }) => ({
        matterId: key,
        seq: (payload as MatterChanged).seq,
      }));
      for (const step of await matters.findSteps(tx, wanted)) {
        const brief = briefs.find(({ id }) => id === step.matterId);
        if (brief) await propose(tx, step, brief);
      }
    },
  };

  async function propose(tx: Tx, step: MatterStep, brief: MatterBrief): Promise<void> {
    const { listFault } = appealFacts({ attributes: step.changes.attributes ?? {} });
    if (step.input['fault'] !== 'list' || !listFault || brief.category === null) return;
    await neighbours.proposeCorrection(tx, {
      source: `appeal:${step.matterId}/${step.seq}`,
      ruleId: listFault.ruleId,
      bodyId: listFault.bodyId,
      category: brief.category,
      areaCode: brief.areaCode,
      title: `仲裁更正 ${brief.number}`,
      reason: typeof step.input['decision'] === 'string' ? step.input['decision'] : '',
      by: step.actorId,
    });
  }
}

function isDecision({ type, action }: MatterChanged): boolean {
  return type === 'appeal' && action === 'arbitrate';
}
