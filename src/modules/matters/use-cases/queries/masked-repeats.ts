import type { Tx } from '#platform/db/database.ts';
import {
  findPersonRepeats,
  type PersonRepeat,
  type RepeatQuestion,
} from '../../data/find-repeats.ts';
import { maskName } from '../../domain/mask-name.ts';
import type { MatterReading } from './matter-reading.ts';

/** Somebody who reports again and again, by the masked name. */
export type MaskedRepeat = PersonRepeat & { readonly name: string };

/** People who report again and again: the whole name takes a reason, at the matter. */
export function maskedRepeats({ personNames }: Pick<MatterReading, 'personNames'>) {
  return async (tx: Tx, question: RepeatQuestion): Promise<MaskedRepeat[]> => {
    const found = await findPersonRepeats(tx, question);
    const ids = found.map(({ personId }) => personId);
    const names = await personNames(tx, ids);
    return found.map((one) => ({ ...one, name: maskName(names.get(one.personId) ?? '') }));
  };
}
