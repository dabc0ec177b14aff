import { wholeCell } from '../permit/permit.ts';
import { CarrierFault } from './carrier.ts';
import type { OutwardChannel } from './carrier.ts';
import type { Address, NotifyParts } from './parts.ts';
import { attemptsMax } from './send.ts';
import { fill } from './template.ts';
import type { NoticeData, TemplateShelf } from './template.ts';

interface Delivery {
  readonly id: string;
  readonly channel: OutwardChannel;
  readonly person_id: string | null;
  readonly address_sealed: string | null;
  readonly template: string;
  readonly data_sealed: string;
  readonly link: string | null;
  readonly attempts: number;
}

type DeathReason = 'no_address' | 'no_carrier' | CarrierFault['reason'];

/**
 * One attempt at one delivery. A passing fault is thrown on, so that the queue tries again; what
 * cannot succeed, or has failed eight times, goes to the dead letters. It may be carried twice if
 * the process dies right after the other side took it: the message's id stays the same.
 */
export async function deliver(
  parts: NotifyParts,
  shelf: TemplateShelf,
  deliveryId: string,
): Promise<void> {
  const delivery = await beginAttempt(parts, deliveryId);
  if (!delivery) return;
  const carrier = parts.carriers.find(({ channel }) => channel === delivery.channel);
  if (!carrier) return bury(parts, delivery, 'no_carrier');
  const address = await addressOf(parts, delivery);
  if (!address) return bury(parts, delivery, 'no_address');
  const { title, body } = shelf.get(delivery.template);
  const data = JSON.parse(parts.cipher.open(delivery.data_sealed)) as NoticeData;
  try {
    await carrier.carry({
      id: delivery.id,
      to: address.to,
      title: fill(title[address.language], data),
      body: fill(body[address.language], data),
      url: delivery.link === null ? null : new URL(delivery.link, parts.publicUrl).href,
    });
  } catch (error) {
    if (!(error instanceof CarrierFault)) throw error;
    if (!error.final && delivery.attempts < attemptsMax) throw error;
    return bury(parts, delivery, error.reason);
  }
  await parts.db.write(wholeCell, (tx) =>
    tx.query('update notify.delivery set sent_at = $2 where id = $1', [
      delivery.id,
      parts.clock.now(),
    ]),
  );
}

async function beginAttempt(parts: NotifyParts, id: string): Promise<Delivery | undefined> {
  const [delivery] = await parts.db.write(wholeCell, (tx) =>
    tx.query<Delivery>(
      `update notify.delivery set attempts = attempts + 1
       where id = $1 and sent_at is null returning *`,
      [id],
    ),
  );
  return delivery;
}

async function addressOf(parts: NotifyParts, delivery: Delivery): Promise<Address | null> {
  const { address_sealed: sealed, person_id: personId, channel } = delivery;
  if (sealed !== null) return { to: parts.cipher.open(sealed), language: 'zh' };
  return personId === null ? null : parts.findAddress(personId, channel);
}

async function bury(parts: NotifyParts, delivery: Delivery, reason: DeathReason): Promise<void> {
  await parts.db.write(wholeCell, (tx) =>
    tx.query(
      `with gone as (delete from notify.delivery where id = $1 returning *)
       insert into notify.dead_letter (id, channel, person_id, address_sealed, template,
         data_sealed, link, created_at, died_at, reason)
       select id, channel, person_id, address_sealed, template, data_sealed, link, created_at,
         $2, $3 from gone`,
      [delivery.id, parts.clock.now(), reason],
    ),
  );
  const facts = { delivery: delivery.id, channel: delivery.channel, reason };
  parts.log.warn(facts, 'a notification was given up');
}
