import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import type { ItemChange } from '../domain/version.ts';

/** Who changes items must have authority over the areas they spoke of before and speak of after. */
export function requireChangeAuthority(
  actor: Actor,
  action: string,
  changes: readonly Pick<ItemChange, 'before' | 'after'>[],
): void {
  const areas = new Set<string>();
  for (const { before, after } of changes) {
    if (before) areas.add(before.areaCode);
    if (after) areas.add(after.areaCode);
  }
  for (const areaCode of areas) requireAuthority(actor, action, { areaCode });
}
