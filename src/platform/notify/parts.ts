import type { Clock } from '../clock/clock.ts';
import type { Database, Tx } from '../db/database.ts';
import type { Language } from '../refusal/refusal.ts';
import type { Ids } from '../ids/ids.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Log } from '../log/index.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { FieldCipher } from '../secrets/index.ts';
import type { Carrier, OutwardChannel } from './carrier.ts';
import type { NoticeTemplate } from './template.ts';

export interface Address {
  readonly to: string;
  readonly language: Language;
}

/** What the composition gives: the lines that are set up, and how to find people. */
export interface NotifyParts {
  readonly db: Database;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly log: Log;
  readonly cipher: FieldCipher;
  /** One for each channel that leads outside; a channel without one goes to the dead letters. */
  readonly carriers: readonly Carrier[];
  /** Besides those of the ground floor. */
  readonly templates?: readonly NoticeTemplate[];
  /** For links in what goes outside, e.g. https://shanzhi.example.cn. */
  readonly publicUrl: string;
  /** Who holds a position in the body now that opens what is as confidential as this. */
  findMembers(tx: Tx, bodyId: string, clearance: number): Promise<readonly string[]>;
  /** Where to reach a person on a channel; null when they left no such address. */
  findAddress(personId: string, channel: OutwardChannel): Promise<Address | null>;
}
