import { z } from 'zod';
import { areaCode, text, timestamp, uuid } from '../http/contract.ts';

export const endpointView = z.strictObject({
  id: uuid,
  title: z.string(),
  url: z.string(),
  areaCode: z.string(),
  topics: z.array(z.string()),
  createdAt: timestamp,
  ownerId: uuid,
  /** The first failure since something last arrived. */
  failingSince: timestamp.nullable(),
  offSince: timestamp.nullable(),
  offReason: z.string().nullable(),
});
export const endpointList = z.strictObject({ items: z.array(endpointView) });

export const newEndpoint = z.strictObject({
  title: text(60),
  /** https, without user, password or fragment. */
  url: z.string().trim().min(1).max(500),
  /** Facts of this area and all below it. */
  areaCode,
  topics: z
    .array(z.string().regex(/^[a-z_.]{3,60}$/))
    .min(1)
    .max(20),
});

/** `whsec_…`, as Standard Webhooks has it. It is never shown again. */
export const endpointMade = z.strictObject({ endpoint: endpointView, secret: z.string() });

export const endpointSwitch = z.strictObject({ on: z.boolean() });
export const endpointParams = z.strictObject({ id: uuid });

export const deadDeliveryList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: uuid,
      topic: z.string(),
      reason: z.string(),
      attempts: z.int(),
      createdAt: timestamp,
      diedAt: timestamp,
    }),
  ),
});

/** Which ones to send again; all that there are, up to a thousand, when no ids are named. */
export const resendRequest = z.strictObject({ ids: z.array(uuid).min(1).max(200).optional() });
export const resendReply = z.strictObject({ queued: z.int() });
