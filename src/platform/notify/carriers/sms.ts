import type { Carrier } from '../carrier.ts';
import { postJson } from './json-call.ts';

export interface SmsConfig {
  /** The gateway's address; it is sent { id, to, text } as JSON. */
  readonly url: string;
  readonly token: string;
  /** Stands before every text, as operators require, e.g. 善治. */
  readonly signature: string;
}

/** Text messages through a gateway that takes JSON. */
export function createSmsCarrier(config: SmsConfig): Carrier {
  return {
    channel: 'sms',
    async carry({ id, to, body, url }) {
      const text = `【${config.signature}】${body}${url === null ? '' : ` ${url}`}`;
      const headers = { authorization: `Bearer ${config.token}`, 'idempotency-key': id };
      await postJson({ channel: 'sms', url: config.url, body: { id, to, text }, headers });
    },
  };
}
