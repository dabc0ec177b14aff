import type { Tx } from '../db/database.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { FileRecord } from './file.ts';

interface Row {
  id: string;
  owner_id: string | null;
  kind: 'photo' | 'document';
  media_type: string;
  name: string;
  bytes: number;
  width: number | null;
  height: number | null;
  sha256: Buffer;
  original_sha256: Buffer;
  taken_at: Date | null;
  taken_point: { x: number; y: number } | null;
  created_at: Date;
  bound_to: string | null;
}

export async function insertFile(tx: Tx, file: FileRecord): Promise<void> {
  const { takenPoint: place } = file;
  await tx.query(
    `insert into files.file (id, owner_id, kind, media_type, name, bytes, width, height, sha256,
       original_sha256, taken_at, taken_point, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::point, $13)`,
    [
      file.id,
      file.ownerId,
      file.kind,
      file.mediaType,
      file.name,
      file.bytes,
      file.width,
      file.height,
      Buffer.from(file.sha256, 'hex'),
      Buffer.from(file.originalSha256, 'hex'),
      file.takenAt,
      place && `(${place.lon},${place.lat})`,
      file.createdAt,
    ],
  );
}

/** Those of the files that exist and the scope lets be seen, in no particular order. */
export async function findFiles(tx: Tx, ids: readonly string[]): Promise<FileRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<Row>('select * from files.file where id = any($1::uuid[])', [ids]);
  return rows.map(recordOf);
}

/**
 * Makes unused files part of a matter, in the matter's own transaction. Doing it again for the
 * same matter is no error.
 * @param options.ownerId when given, every file must have been handed in by this person (or by
 *   nobody).
 * @param options.forgetOwner whose they were is not kept.
 * @throws Refusal invalid `files.not_usable`: unknown, someone else's, or used in another matter.
 */
export async function bindFiles(
  tx: Tx,
  ids: readonly string[],
  matterId: string,
  options: { readonly ownerId?: string | null; readonly forgetOwner?: boolean } = {},
): Promise<void> {
  const { ownerId, forgetOwner = false } = options;
  if (ids.length === 0) return;
  const wanted = [...new Set(ids)];
  await tx.query(
    `update files.file set bound_to = $2${forgetOwner ? ', owner_id = null' : ''}
     where id = any($1::uuid[]) and bound_to is null
       and ($3::boolean or owner_id is null or owner_id = $4)`,
    [wanted, matterId, ownerId === undefined, ownerId ?? null],
  );
  const bound = await tx.query<{ id: string }>(
    'select id from files.file where id = any($1::uuid[]) and bound_to = $2',
    [wanted, matterId],
  );
  if (bound.length === wanted.length) return;
  const usable = new Set(bound.map(({ id }) => id));
  throw new Refusal(
    'invalid',
    'files.not_usable',
    {
      zh: '有附件不存在、已过期或已用在别的事项里，请重新上传。',
      en: 'An attachment is unknown, has expired or is used elsewhere. Please upload it again.',
    },
    { files: wanted.filter((id) => !usable.has(id)) },
  );
}

function recordOf(row: Row): FileRecord {
  return {
    id: row.id,
    ownerId: row.owner_id,
    kind: row.kind,
    mediaType: row.media_type,
    name: row.name,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    sha256: row.sha256.toString('hex'),
    originalSha256: row.original_sha256.toString('hex'),
    takenAt: row.taken_at,
    takenPoint: row.taken_point && { lon: row.taken_point.x, lat: row.taken_point.y },
    createdAt: row.created_at,
    boundTo: row.bound_to,
  };
}
