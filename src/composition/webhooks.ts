import type { Module } from '#platform/module.ts';
import type { DeliveredMessage } from '#platform/outbox/index.ts';
import { createWebhooks, type ToldFact, type WebhookAudit } from '#platform/webhooks/index.ts';
import { matterChanged, type MatterChanged } from '#modules/matters/index.ts';
import type { GroundFloor } from './ground.ts';
import type { PlatformParts } from './platform.ts';

/** Webhooks with the facts that outside programs may hear of. */
export function composeWebhooks(parts: PlatformParts, ground: GroundFloor): Module {
  const { config } = parts;
  return createWebhooks({
    ...parts,
    notify: ground.notify,
    reach: config.webhooks.reach,
    loopback: config.demo,
    topics: [
      { topic: matterChanged, describe: (message) => describeStep(message, config.publicUrl) },
    ],
    audit: (tx, { action, actor, endpointId, areaCode, host }: WebhookAudit) =>
      ground.identity.api.recordAudit(tx, {
        ...{ action, outcome: 'done', actor, areaCode, subjectId: endpointId },
        facts: { host },
      }),
  });
}

/**
 * Where an ordinary matter stands after a step. Nobody's name and nobody's words; of what officials
 * only say to one another, nothing.
 */
export function describeStep(
  { key, at, payload }: DeliveredMessage,
  publicUrl: string,
): ToldFact | null {
  const step = payload as MatterChanged;
  const isInsideTalk = step.visibility === 'internal' && step.from === step.to;
  if (step.confidentiality > 0 || isInsideTalk) return null;
  return {
    areaCode: step.areaCode,
    data: {
      ...{ id: key, seq: step.seq, number: step.number, type: step.type },
      ...{ action: step.action, state: step.to, stage: step.stage },
      ...{ area: step.areaCode, at: at.toISOString(), link: `${publicUrl}/desk/matters/${key}` },
    },
  };
}
