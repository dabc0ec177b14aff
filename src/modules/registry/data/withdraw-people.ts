import { canonicalJson, leafHash } from '#algorithms/rfc8785/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { FieldCipher } from '#platform/secrets/index.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { PersonEvent } from '../domain/event-record.ts';

/**
 * Takes people of an import back whom nobody has changed since, some at a time: their rows stay,
 * as does what was said, and that it was withdrawn is a step of its own.
 * @returns how many
 */
export async function withdrawSome(
  tx: Tx,
  { cipher, ids }: { readonly cipher: FieldCipher; readonly ids: Ids },
  importId: string,
  event: PersonEvent,
  most: number,
): Promise<number> {
  const people = await tx.query<{ id: string }>(
    `update registry.person set state = 'withdrawn', version = 2, changed_at = $3
     where id = any (array(select id from registry.person
       where import_id = $1 and version = 1 and state = 'active' limit $2 for update))
     returning id`,
    [importId, most, event.at],
  );
  const { kind, at, actorId, actorName, reason } = event;
  const steps = people.map(({ id }) => {
    const salt = Buffer.from(ids.bytes(16));
    const record = { person: id, seq: 2, kind, at: at.toISOString(), actor: actorId, reason };
    return {
      ...{ person_id: id, seq: 2, kind, at, actor_id: actorId, actor_name: actorName },
      ...{ sealed: cipher.seal(canonicalJson(record)), salt: `\\x${salt.toString('hex')}` },
      hash: `\\x${leafHash(salt, record).toString('hex')}`,
    };
  });
  await tx.query(
    `with leaves as (
       insert into evidence.leaf (kind, record_key, hash, at)
       select 'person_event', person_id || '/' || seq, hash, at
       from json_to_recordset($1::json) as row (person_id uuid, seq int, at timestamptz,
         hash bytea)
     )
     insert into registry.person_event
       (person_id, seq, kind, at, actor_id, actor_name, sealed, salt)
     select * from json_to_recordset($1::json) as row (person_id uuid, seq int, kind text,
       at timestamptz, actor_id uuid, actor_name text, sealed text, salt bytea)`,
    [JSON.stringify(steps)],
  );
  return people.length;
}
