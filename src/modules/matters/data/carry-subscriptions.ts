import type { Tx } from '#platform/db/database.ts';
import { nobody } from '../domain/measures.ts';
import type { SubscriptionOrder } from '../domain/step.ts';

const addSql = `
  insert into matters.subscription (matter_id, person_id, via) values ($1, $2, '${nobody}')
  on conflict do nothing`;

const carrySql = `
  insert into matters.subscription (matter_id, person_id, via)
  select $2, person_id, $1 from matters.subscription where matter_id = $1
  on conflict do nothing`;

/**
 * Whoever follows a matter that stood before: added once however often they ask. Merging carries
 * everybody who followed along; splitting takes back exactly those who came so. In the order given.
 */
export async function carrySubscriptions(
  tx: Tx,
  matterId: string,
  orders: readonly SubscriptionOrder[],
): Promise<void> {
  for (const order of orders) {
    if (order.do === 'add') await tx.query(addSql, [matterId, order.personId]);
    if (order.do === 'carry') await tx.query(carrySql, [order.from, order.to]);
    if (order.do === 'uncarry') {
      await tx.query('delete from matters.subscription where matter_id = $2 and via = $1', [
        order.from,
        order.to,
      ]);
    }
    if (order.do === 'remove') {
      await tx.query('delete from matters.subscription where matter_id = $1 and person_id = $2', [
        order.matterId,
        order.personId,
      ]);
    }
  }
}
