import type { Clock } from '../clock/clock.ts';
import type { Outbox } from './outbox.ts';

/**
 * Writes facts in the caller's transaction, in the order given, with one statement.
 *
 * @example
 * await outbox.publish(tx, [{ topic: 'matter.closed', key: matterId, payload: { type } }]);
 */
export function createOutbox(clock: Clock): Outbox {
  return {
    async publish(tx, messages) {
      if (messages.length === 0) return;
      await tx.prepared(
        'platform.outbox.publish',
        `insert into platform.outbox (topic, key, payload, at)
         select m.topic, m.key, m.payload::jsonb, $4
         from unnest($1::text[], $2::text[], $3::text[]) with ordinality
           as m (topic, key, payload, place)
         order by m.place`,
        [
          messages.map((message) => message.topic),
          messages.map((message) => message.key),
          messages.map((message) => JSON.stringify(message.payload ?? null)),
          clock.now(),
        ],
      );
    },
  };
}
