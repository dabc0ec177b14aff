import type { Clock } from '../clock/clock.ts';
import type { Database, Tx } from '../db/database.ts';
import type { Ids } from '../ids/ids.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Log } from '../log/index.ts';
import type { Notify } from '../notify/index.ts';
import type { DeliveredMessage } from '../outbox/outbox.ts';
import type { Actor } from '../permit/actor.ts';
import type { FieldCipher } from '../secrets/index.ts';

/** A kind of fact that outside programs may be told of. */
export interface WebhookTopic {
  /** The topic in the outbox, e.g. `matter.changed`; it is the `type` of what is sent. */
  readonly topic: string;
  /** What outsiders are told; null when this one is none of their business. */
  describe(message: DeliveredMessage): ToldFact | null;
}

export interface ToldFact {
  readonly areaCode: string;
  /** Sent as it is. No personal data, no text that people wrote. */
  readonly data: Readonly<Record<string, string | number | null>>;
}

export interface WebhookAudit {
  readonly action: 'webhooks.created' | 'webhooks.deleted';
  readonly actor: Actor;
  readonly endpointId: string;
  readonly areaCode: string;
  /** Only the host: an address may carry a token. */
  readonly host: string;
}

export interface WebhookParts {
  readonly db: Database;
  readonly jobs: Jobs;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly log: Log;
  readonly cipher: FieldCipher;
  readonly topics: readonly WebhookTopic[];
  /** Addresses and ranges that are not open and may be reached all the same: one's own network. */
  readonly reach: readonly string[];
  /** Lets plain http to this machine pass: for demonstrations and tests. */
  readonly loopback: boolean;
  readonly notify: Pick<Notify, 'send'>;
  readonly audit: (tx: Tx, entry: WebhookAudit) => Promise<void>;
}

/** The one action of this folder. */
export const manage = 'webhooks.manage';
