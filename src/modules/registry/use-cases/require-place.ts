import type { Actor } from '#platform/permit/actor.ts';
import { findAuthority, requireAuthority } from '#platform/permit/permit.ts';
import type { Residence } from '../domain/person.ts';
import { homesOf } from '../domain/residences.ts';
import type { RegistryParts } from '../parts.ts';
import { unknownArea } from '../refusals.ts';

/**
 * A person is written by whoever may where they live, or where they are registered.
 * @throws Refusal forbidden; invalid `registry.faulty_person` where an area is unknown
 */
export function requirePlace(
  { areas }: Pick<RegistryParts, 'areas'>,
  actor: Actor,
  action: string,
  residences: readonly Residence[],
): void {
  for (const [index, { areaCode }] of residences.entries()) {
    if (!areas.isKnown(areaCode)) throw unknownArea(`residences.${index}.areaCode`);
  }
  const { home = residences.at(-1), registered } = homesOf(residences);
  const codes = [home, registered].flatMap((one) => one?.areaCode ?? []);
  const mine = codes.find((areaCode) => mayAt(actor, action, areaCode)) ?? codes[0] ?? '';
  requireAuthority(actor, action, { areaCode: mine });
}

function mayAt(actor: Actor, action: string, areaCode: string): boolean {
  return findAuthority(actor, action, { areaCode }) !== undefined;
}
