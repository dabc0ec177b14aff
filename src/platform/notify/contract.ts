import { z } from 'zod';
import { pageQuery, sentence, timestamp, uuid } from '../http/contract.ts';

export const notificationView = z.strictObject({
  id: uuid,
  at: timestamp,
  title: sentence,
  body: sentence,
  link: z.string().nullable(),
  readAt: timestamp.nullable(),
});

export const notificationQuery = pageQuery.extend({ cursor: uuid.optional() });

export const notificationPage = z.strictObject({
  items: z.array(notificationView),
  next: z.string().nullable(),
  unread: z.int(),
});

/** Which ones were read; all that there are when no ids are named. */
export const readRequest = z.strictObject({ ids: z.array(uuid).min(1).max(200).optional() });
export const readReply = z.strictObject({ unread: z.int() });

export const deadLetterView = z.strictObject({
  id: uuid,
  channel: z.string(),
  template: z.string(),
  reason: z.string(),
  createdAt: timestamp,
  diedAt: timestamp,
});
export const deadLetterPage = z.strictObject({ items: z.array(deadLetterView) });
export const deadLetterParams = z.strictObject({ id: uuid });
