import { z } from 'zod';
import type { Tx } from '../db/database.ts';
import type { Module } from '../module.ts';
import { deliver } from './deliver.ts';
import type { NotifyParts } from './parts.ts';
import { notifyRoutes } from './routes.ts';
import { deliverTask, sendNotices } from './send.ts';
import type { Notice } from './send.ts';
import { TemplateShelf } from './template.ts';
import { groundTemplates } from './templates.ts';
import { trimDeliveries } from './trim.ts';

export interface Notify {
  /** Tells people, if and only if the caller's transaction commits. */
  send(tx: Tx, notices: readonly Notice[]): Promise<void>;
  readonly module: Module;
}

const deliverPayload = z.object({ deliveryId: z.uuid() });

/**
 * Notifications: in the application at once, outside by jobs with retries and dead letters.
 *
 * @example
 * const template = 'matter.reported';
 * await notify.send(tx, [{ personId, template, data: { number, title } }]);
 */
export function createNotify(parts: NotifyParts): Notify {
  const shelf = new TemplateShelf([...groundTemplates, ...(parts.templates ?? [])]);
  return {
    send: (tx, notices) => sendNotices(parts, shelf, tx, notices),
    module: {
      name: 'notify',
      routes: notifyRoutes(parts),
      actions: [
        {
          action: 'notify.resend',
          title: { zh: '查看并重发未送达的通知', en: 'See and resend undelivered notices' },
        },
      ],
      jobs: [
        {
          task: deliverTask,
          handler: (payload) => deliver(parts, shelf, deliverPayload.parse(payload).deliveryId),
        },
        { task: 'notify.trim', crontab: '41 18 * * *', handler: () => trimDeliveries(parts) },
      ],
    },
  };
}
