import type { Consumer, DeliveredMessage } from '#platform/outbox/outbox.ts';
import type { Tx } from '#platform/db/database.ts';
import { matterChanged, type MatterBrief, type MatterChanged } from '#modules/matters/index.ts';
import { noteDispatch, noteRecalled, noteReturned } from '../data/dispatch-rows.ts';
import type { Dispatch } from '../domain/routing/dispatch.ts';
import { messageText } from '../domain/message-text.ts';
import { termsOf } from '../domain/routing/terms.ts';
import type { TriageParts } from '../parts.ts';

const outcomes: Readonly<Record<string, Dispatch['outcome']>> = {
  ...{ dispatch: 'sent', arbitrate: 'decided', return: 'returned', recall: 'recalled' },
};

/**
 * Learns whom reports are sent to, from whoever sent them out, and from what came back. Acting
 * twice is harmless: each step says again what it said.
 */
export function learnDispatches({ matters, shelf }: TriageParts): Consumer {
  return {
    name: 'triage.learn_dispatches',
    topics: [matterChanged],
    async handle(messages, tx) {
      const steps = messages.filter(isStep);
      const ids = [...new Set(steps.map(({ key }) => key))];
      if (ids.length === 0) return;
      const briefs = new Map((await matters.findBriefs(tx, ids)).map((brief) => [brief.id, brief]));
      // The one that ships: the same words give the same hashes whichever model is at work.
      const { wordsOf } = shelf.of(null).classifier;
      for (const step of steps) await noteStep(tx, step, briefs.get(step.key), wordsOf);
    },
  };
}

function isStep({ payload }: DeliveredMessage): boolean {
  const { type, action, confidentiality } = payload as MatterChanged;
  return type === 'appeal' && confidentiality === 0 && action in outcomes;
}

async function noteStep(
  tx: Tx,
  { key, at, payload }: DeliveredMessage,
  brief: MatterBrief | undefined,
  wordsOf: (text: string) => readonly string[],
): Promise<void> {
  const { action, ownerBodyId } = payload as MatterChanged;
  const outcome = outcomes[action];
  if (outcome === 'recalled') return noteRecalled(tx, key);
  if (ownerBodyId === null || outcome === undefined) return;
  if (outcome === 'returned') return noteReturned(tx, key, ownerBodyId);
  if (brief === undefined || brief.category === null || brief.confidentiality > 0) return;
  const { title, detail, areaCode, category } = brief;
  const words = wordsOf(messageText({ subject: title, detail }));
  const terms = [...termsOf(words).keys()];
  await noteDispatch(tx, {
    ...{ matterId: key, bodyId: ownerBodyId, areaCode, category, terms, outcome, at },
  });
}
