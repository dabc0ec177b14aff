import { itemFaults } from '../domain/check-item.ts';
import type { KnownFacts } from '../domain/check-item.ts';
import type { ItemContent } from '../domain/item.ts';
import type { EnforcementContext } from '../context.ts';
import { faultyItem } from '../refusals.ts';

/** What the items may speak of, looked up once for all of them. */
export async function knownFacts(
  { areas, bodies, lists }: EnforcementContext,
  items: readonly ItemContent[],
): Promise<KnownFacts> {
  const named = new Set<string>();
  for (const { bodyId, assistingBodyIds } of items) {
    if (bodyId !== null) named.add(bodyId);
    for (const id of assistingBodyIds) named.add(id);
  }
  const names = await bodies.namesOf([...named]);
  return {
    isCategory: (path) => lists.findCategory(path) !== undefined,
    isArea: (code) => areas.isKnown(code),
    isBody: (id) => names.has(id),
  };
}

/** @throws Refusal invalid `enforcement.faulty_item`. */
export async function requireKnown(context: EnforcementContext, item: ItemContent): Promise<void> {
  const faults = itemFaults(item, await knownFacts(context, [item]));
  if (faults.length > 0) throw faultyItem(faults);
}
