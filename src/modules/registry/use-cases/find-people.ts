import { maskNumber } from '#algorithms/hide-personal/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { PeopleReply, PersonItem } from '../contract.ts';
import { findByNumbers, searchPeople, type FoundPerson } from '../data/read-people.ts';
import { numberIndex } from '../data/write-people.ts';
import { readIdentifier } from '../domain/identifiers/read-identifier.ts';
import { readPeopleQuery } from '../domain/person-keys.ts';
import type { RegistryParts } from '../parts.ts';

const action = 'registry.read';
const shownMost = 50;

/** People of the actor's areas by part of a name, pinyin, address, phone or its tail, or number. */
export async function findPeople(
  parts: RegistryParts,
  actor: Actor,
  typed: string,
): Promise<PeopleReply> {
  requireAuthority(actor, action);
  const { db, cipher, areas } = parts;
  const scope = scopeForAction(actor, action);
  const codes = areas
    .listAreas()
    .map(({ code }) => code)
    .filter((code) => code.length <= 12 && scope.areas.some((area) => near(area, code)));
  const { condition, numbers } = readPeopleQuery(typed, codes, cipher.blindIndex);
  if (condition === null && numbers.length === 0) return { items: [], more: false };
  const indexes = numbers.map((number) => numberIndex(cipher, wholeNumber(number)));
  const found = await db.read(scope, (tx) =>
    numbers.length > 0
      ? findByNumbers(tx, indexes)
      : searchPeople(tx, condition ?? '', shownMost + 1),
  );
  const items = found.slice(0, shownMost).map((one) => presentFound(parts, one));
  return { items: inOrder(items, typed), more: found.length > shownMost };
}

/** Tails are marked with communities: whoever sees a grid asks in the community around it. */
function near(area: string, code: string): boolean {
  return code.startsWith(area) || area.startsWith(code);
}

/** Numbers of the old form are kept in the new one. */
function wholeNumber(written: string): string {
  return readIdentifier('identity_card', written, '9999-12-31').number;
}

/** A name that is meant whole comes first. */
function inOrder(items: readonly PersonItem[], typed: string): PersonItem[] {
  const words = new Set(typed.trim().split(/\s+/));
  const rank = ({ name }: PersonItem) => (words.has(name) ? 0 : 1);
  return items.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      one.name.localeCompare(other.name, 'zh') ||
      (one.address < other.address ? -1 : 1),
  );
}

export function presentFound(
  { cipher, areas }: Pick<RegistryParts, 'cipher' | 'areas'>,
  { phoneSealed, areaCode, ...plain }: FoundPerson,
): PersonItem {
  return {
    ...plain,
    areaName: areas.areaName(areaCode),
    phone: phoneSealed === null ? null : maskNumber(cipher.open(phoneSealed)),
  };
}
