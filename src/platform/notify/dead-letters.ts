import type { Actor } from '../permit/actor.ts';
import { requireAuthority, wholeCell } from '../permit/permit.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { NotifyParts } from './parts.ts';
import { deliverOptions, deliverTask } from './send.ts';

export interface DeadLetter {
  readonly id: string;
  readonly channel: string;
  readonly template: string;
  readonly reason: string;
  readonly createdAt: Date;
  readonly diedAt: Date;
}

const listMax = 200;

/** What could not be delivered, newest first. */
export async function findDeadLetters(parts: NotifyParts, actor: Actor): Promise<DeadLetter[]> {
  requireAuthority(actor, 'notify.resend');
  return parts.db.read(wholeCell, (tx) =>
    tx.query<DeadLetter>(
      `select id, channel, template, reason, created_at as "createdAt", died_at as "diedAt"
       from notify.dead_letter order by died_at desc, id desc limit $1`,
      [listMax],
    ),
  );
}

/**
 * Sends a dead letter again, with all its attempts before it.
 * @throws Refusal not-found `notify.unknown_dead_letter`.
 */
export async function resendDeadLetter(
  parts: NotifyParts,
  actor: Actor,
  id: string,
): Promise<void> {
  requireAuthority(actor, 'notify.resend');
  await parts.db.write(wholeCell, async (tx) => {
    const revived = await tx.query(
      `with risen as (delete from notify.dead_letter where id = $1 returning *)
       insert into notify.delivery (id, channel, person_id, address_sealed, template, data_sealed,
         link, created_at)
       select id, channel, person_id, address_sealed, template, data_sealed, link, created_at
       from risen returning id`,
      [id],
    );
    if (revived.length === 0) {
      throw new Refusal('not-found', 'notify.unknown_dead_letter', {
        zh: '没有这条未送达的通知，可能已经重发。',
        en: 'There is no such undelivered notice. It may have been sent again already.',
      });
    }
    await parts.jobs.enqueue(tx, deliverTask, { deliveryId: id }, deliverOptions(id));
  });
}
