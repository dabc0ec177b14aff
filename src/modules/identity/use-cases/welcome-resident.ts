import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { wholeCell } from '#platform/permit/permit.ts';
import { maskNumber } from '#algorithms/hide-personal/index.ts';
import { findPersonRow, insertPerson } from '../data/person-rows.ts';
import type { IdentityParts } from '../settings.ts';

/** Who is proving a phone right now; the accounts library calls back knowing its index only. */
export const nameAndPhoneAtHand = new AsyncLocalStorage<{
  readonly phone: string;
  readonly name: string | undefined;
}>();

/** Makes somebody who proved a phone known as a resident, unless they already are. */
export async function welcomeResident(parts: IdentityParts, personId: string): Promise<void> {
  const { db, cipher, clock, settings } = parts;
  const atHand = nameAndPhoneAtHand.getStore();
  assert(atHand, 'a resident is welcomed while proving a phone');
  await db.write(wholeCell, async (tx) => {
    if (await findPersonRow(tx, personId)) return;
    await insertPerson(tx, {
      id: personId,
      kind: 'resident',
      name: atHand.name ?? maskNumber(atHand.phone),
      phoneSealed: cipher.seal(atHand.phone),
      phoneIndex: cipher.blindIndex(atHand.phone),
      areaCode: settings.homeAreaCode ?? '',
      preferences: {},
      secondFactorRequired: false,
      passwordTemporary: false,
      activeFrom: clock.now(),
      activeTo: null,
    });
  });
}
