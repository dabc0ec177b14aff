import { z } from 'zod';
import type { Module } from '../module.ts';
import { deliver } from './deliver.ts';
import { manage } from './parts.ts';
import type { WebhookParts } from './parts.ts';
import { deliverTask, queueFacts } from './queue-facts.ts';
import { webhookRoutes } from './routes.ts';
import { trimDelivered } from './trim.ts';

const deliverPayload = z.object({ deliveryId: z.uuid() });

/**
 * Webhooks after the Standard Webhooks specification: facts of an area are posted, signed, to
 * endpoints that people register. Each arrives at least once, in no promised order.
 *
 * @example
 * const webhooks = createWebhooks({ ...parts, topics: [{ topic: 'matter.changed', describe }] });
 */
export function createWebhooks(parts: WebhookParts): Module {
  return {
    name: 'webhooks',
    routes: webhookRoutes(parts),
    actions: [{ action: manage, title: { zh: '管理事件推送', en: 'Manage webhooks' } }],
    consumers: [queueFacts(parts)],
    jobs: [
      {
        task: deliverTask,
        handler: (payload) => deliver(parts, deliverPayload.parse(payload).deliveryId),
      },
      { task: 'webhooks.trim', crontab: '43 18 * * *', handler: () => trimDelivered(parts) },
    ],
  };
}
