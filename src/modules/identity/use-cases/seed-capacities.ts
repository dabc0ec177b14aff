import { wholeCell } from '#platform/permit/permit.ts';
import type { IdentityContext } from '../context.ts';
import { seedCapacityRows } from '../data/capacity-rows.ts';
import { defaultCapacities } from '../default-capacities.ts';

/**
 * Writes the shipped capacities where the cell has none, and shipped actions it has not decided
 * about. Run at every start: what an administrator changed stays changed. Actions that no module of
 * this composition declares are left out, so a small composition seeds a small mapping.
 */
export async function seedCapacities(context: IdentityContext): Promise<void> {
  const declared = context.declaredActions();
  await context.db.write(wholeCell, async (tx) => {
    for (const shipped of defaultCapacities) {
      await seedCapacityRows(tx, {
        capacity: shipped.capacity,
        titleZh: shipped.title.zh,
        titleEn: shipped.title.en,
        clearance: shipped.clearance ?? 0,
        secondFactorRequired: false,
        actions: [...new Set(shipped.actions)].filter((action) => declared.has(action)),
      });
    }
  });
  context.grants.forget();
  context.sessions.forgetAll();
}
