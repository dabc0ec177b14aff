import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../db/database.ts';
import { wholeCell } from '../../permit/permit.ts';
import type { CarriedMessage, Carrier, OutwardChannel } from '../carrier.ts';

const keptMax = 1_000;

export interface RecordingCarrier extends Carrier {
  /** The newest last. */
  readonly carried: readonly CarriedMessage[];
}

/** Takes everything and sends nothing: for tests and demonstrations, where no line is set up. */
export function createRecordingCarrier(
  channel: OutwardChannel,
  db: Database,
  clock: Clock,
): RecordingCarrier {
  const carried: CarriedMessage[] = [];
  return {
    channel,
    carried,
    async carry(message) {
      const { id, to, title, body } = message;
      await db.write(wholeCell, (tx) =>
        tx.query(
          `insert into notify.recorded (id, at, channel, recipient, title, body)
           values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
          [id, clock.now(), channel, to, title, body],
        ),
      );
      carried.push(message);
      if (carried.length > keptMax) carried.shift();
    },
  };
}
