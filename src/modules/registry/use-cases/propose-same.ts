import { pinyinKeys } from '#algorithms/pinyin-keys/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { findPerson } from '../data/read-people.ts';
import { findCandidates, findImportedTwins, pairOf, proposeSame } from '../data/same-rows.ts';
import type { Person } from '../domain/person.ts';
import { phoneMark } from '../domain/person-keys.ts';
import { compareRecords } from '../domain/same-person.ts';
import type { RegistryParts } from '../parts.ts';

type Parts = Pick<RegistryParts, 'cipher' | 'clock'>;

/**
 * Others whom the transaction reaches and who seem to be the same person, proposed to be looked at.
 */
export async function proposeSameAs(parts: Parts, tx: Tx, person: Person): Promise<void> {
  const [sound] = pinyinKeys(person.name);
  if (sound === undefined) return;
  const { cipher } = parts;
  const phone = person.phone === null ? null : phoneMark(person.phone, cipher.blindIndex);
  const ids = await findCandidates(tx, person, { sound, phone });
  for (const id of ids) await proposePair(parts, tx, person, id);
}

/** More of them are no slips of the pen. */
const groupsMost = 2000;

/** The same for everybody of an import, by name and birthday; whoever came before is seen too. */
export async function proposeImported(
  parts: Parts & Pick<RegistryParts, 'db'>,
  importId: string,
): Promise<void> {
  await parts.db.write(wholeCell, async (tx) => {
    for (const ids of await findImportedTwins(tx, importId, groupsMost)) {
      for (const [at, id] of ids.entries()) {
        const one = await findPerson(tx, parts.cipher, id);
        if (!one) continue;
        for (const otherId of ids.slice(at + 1)) await proposePair(parts, tx, one, otherId);
      }
    }
  });
}

async function proposePair({ cipher, clock }: Parts, tx: Tx, person: Person, otherId: string) {
  const other = await findPerson(tx, cipher, otherId);
  const same = other && compareRecords(person, other);
  if (same) await proposeSame(tx, { ...pairOf(person.id, otherId), ...same }, clock.now());
}
