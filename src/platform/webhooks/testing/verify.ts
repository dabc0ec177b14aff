/**
 * What a receiver does, written from the Standard Webhooks specification apart from the sender, so
 * that tests hold one against the other.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Received } from './receiver.ts';

const toleranceSeconds = 300;

export function isGenuine(secret: string, { headers, body }: Received, now: Date): boolean {
  const id = headers['webhook-id'];
  const sentAt = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (typeof id !== 'string' || typeof sentAt !== 'string' || typeof signatures !== 'string') {
    return false;
  }
  if (!/^\d+$/.test(sentAt)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(sentAt)) > toleranceSeconds) return false;
  const [, encoded = ''] = /^whsec_(.+)$/.exec(secret) ?? [];
  const wanted = createHmac('sha256', Buffer.from(encoded, 'base64'))
    .update([id, sentAt, body].join('.'))
    .digest();
  return signatures.split(' ').some((one) => {
    const [version, value = ''] = one.split(',');
    const given = Buffer.from(value, 'base64');
    return version === 'v1' && given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}
