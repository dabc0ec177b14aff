import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { listOfficeAreas } from '../data/position-rows.ts';
import type { Person } from '../domain/person.ts';

/**
 * Whoever changes how somebody signs in could become them. So it takes authority not only where the
 * person lives but over every area that their offices reach, now or to come.
 * @throws Refusal forbidden `permit.not_allowed`
 */
export async function requireReach(
  tx: Tx,
  actor: Actor,
  action: string,
  person: Person,
  now: Date,
): Promise<void> {
  requireAuthority(actor, action, { areaCode: person.areaCode });
  for (const areaCode of await listOfficeAreas(tx, person.id, now)) {
    requireAuthority(actor, action, { areaCode });
  }
}
