/**
 * Standard Webhooks 1.0 (https://www.standardwebhooks.com), "Signature scheme": symmetric
 * signatures over `id.timestamp.body`.
 */
import { createHmac } from 'node:crypto';

const prefix = 'whsec_';
const secretBytes = 32;

/** A secret as its receiver is given it. The specification asks for 24 to 64 random bytes. */
export function writeSecret(bytes: (length: number) => Uint8Array): string {
  return prefix + Buffer.from(bytes(secretBytes)).toString('base64');
}

export interface SignedMessage {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** The three headers by which a receiver knows who sent the body, and when. */
export function signatureHeaders(
  secret: string,
  { id, at, body }: SignedMessage,
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${mac}`,
  };
}
