import type { Database } from '../db/database.ts';
import { wholeCell } from '../permit/permit.ts';
import { Refusal } from '../refusal/refusal.ts';
import { findForeignKeys, markKeys } from './mark-keys.ts';
import type { KeyMark } from './mark-keys.ts';
import type { FieldKey } from './secrets.ts';

/**
 * Compares the keys of this process with those the database was filled under, and notes new ones.
 * Of processes that start together on an empty database the first decides.
 *
 * @returns the uses of keys the database now knows.
 * @throws Refusal conflict `secrets.other_keys`.
 */
export async function requireOwnKeys(db: Database, keys: readonly FieldKey[]): Promise<string[]> {
  const here = markKeys(keys);
  return db.write(wholeCell, async (tx) => {
    await tx.query(
      `insert into platform.key_mark (use, mark)
       select use, mark from unnest($1::text[], $2::text[]) as given (use, mark)
       on conflict do nothing`,
      [here.map(({ use }) => use), here.map(({ mark }) => mark)],
    );
    const known = await tx.query<KeyMark>('select use, mark from platform.key_mark order by use');
    const foreign = findForeignKeys(known, here);
    if (foreign.length > 0) throw otherKeys(foreign);
    return known.map(({ use }) => use);
  });
}

function otherKeys(uses: readonly string[]): Refusal {
  return new Refusal(
    'conflict',
    'secrets.other_keys',
    {
      zh:
        '密钥与数据库不符：已加密的信息将无法读取，程序不会启动。' +
        '请把与这个数据库配套的 keys.json（或 SHANZHI_FIELD_KEYS）放回原处。',
      en:
        'These keys do not belong to this database: what is sealed in it could not be read, so ' +
        'the program does not start. Put back the keys.json (or SHANZHI_FIELD_KEYS) of this one.',
    },
    { uses },
  );
}
