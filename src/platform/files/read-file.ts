import type { Actor } from '../permit/actor.ts';
import { scopeOf } from '../permit/permit.ts';
import { Refusal } from '../refusal/refusal.ts';
import { storeKey } from './file.ts';
import type { FileRecord } from './file.ts';
import { findFiles } from './rows.ts';
import type { FilesParts } from './store-file.ts';

/** Whether the actor may see the matter that a bound file belongs to. Given at composition. */
export type MayRead = (actor: Actor, file: FileRecord) => Promise<boolean>;

/**
 * A file this actor may read. What they may not read looks as if it did not exist.
 * @throws Refusal not-found `files.unknown`.
 */
export async function getReadableFile(
  parts: FilesParts & { readonly mayRead: MayRead },
  actor: Actor,
  id: string,
): Promise<FileRecord> {
  const [file] = await parts.db.read(scopeOf(actor), (tx) => findFiles(tx, [id]));
  if (!file) throw unknownFile();
  const isOwner = file.ownerId !== null && file.ownerId === actor.personId;
  if (isOwner) return file;
  if (file.boundTo !== null && (await parts.mayRead(actor, file))) return file;
  throw unknownFile();
}

/** @throws Refusal not-found `files.unknown` when there is no such part, or the bytes are gone. */
export async function getFileBytes(
  parts: FilesParts,
  file: FileRecord,
  part: 'main' | 'thumbnail',
): Promise<Buffer> {
  const bytes = await parts.store.find(storeKey(file.id, part));
  if (!bytes) throw unknownFile();
  return bytes;
}

function unknownFile(): Refusal {
  return new Refusal('not-found', 'files.unknown', {
    zh: '没有这个文件，或您不能查看它。',
    en: 'There is no such file, or you may not see it.',
  });
}
