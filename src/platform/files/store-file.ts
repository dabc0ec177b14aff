import { createHash } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../db/database.ts';
import type { Ids } from '../ids/ids.ts';
import type { Actor } from '../permit/actor.ts';
import { scopeOf } from '../permit/permit.ts';
import { Refusal } from '../refusal/refusal.ts';
import { fileBytesMax } from './contract.ts';
import { checkDocument, cleanName } from './document.ts';
import { storeKey } from './file.ts';
import type { FileRecord } from './file.ts';
import { sniff } from './media-type.ts';
import { drawAnew } from './photo.ts';
import type { Photo } from './photo.ts';
import { insertFile } from './rows.ts';
import type { FileStore } from './store.ts';

export interface FilesParts {
  readonly db: Database;
  readonly store: FileStore;
  readonly ids: Ids;
  readonly clock: Clock;
}

export interface Upload {
  readonly bytes: Buffer;
  /** What the sender calls it; kept for documents. */
  readonly name?: string;
}

/**
 * Takes a photo or document in. The bytes lie safe before the row exists; a row that fails takes
 * its bytes along.
 * @throws Refusal too-large `files.too_large`, invalid `files.*`.
 */
export async function storeFile(
  parts: FilesParts,
  actor: Actor,
  upload: Upload,
): Promise<FileRecord> {
  const { bytes } = upload;
  if (bytes.length > fileBytesMax) throw tooLarge();
  const kind = await sniff(bytes);
  const photo = kind === 'photo' ? await drawAnew(bytes) : undefined;
  if (!photo) checkDocument(bytes);
  const id = parts.ids.next();
  const main = photo?.main ?? bytes;
  const file: FileRecord = {
    id,
    ownerId: actor.personId,
    kind,
    mediaType: photo?.mediaType ?? 'application/pdf',
    name: photo ? '' : cleanName(upload.name ?? ''),
    bytes: main.length,
    width: photo?.width ?? null,
    height: photo?.height ?? null,
    sha256: sha256(main),
    originalSha256: sha256(bytes),
    takenAt: photo?.takenAt ?? null,
    takenPoint: photo?.takenPoint ?? null,
    createdAt: parts.clock.now(),
    boundTo: null,
  };
  await putAll(parts.store, file, main, photo);
  try {
    await parts.db.write(scopeOf(actor), (tx) => insertFile(tx, file));
  } catch (error) {
    await removeBytes(parts.store, id);
    throw error;
  }
  return file;
}

async function putAll(
  store: FileStore,
  file: FileRecord,
  main: Buffer,
  photo: Photo | undefined,
): Promise<void> {
  await store.put(storeKey(file.id, 'main'), main, file.mediaType);
  if (photo) await store.put(storeKey(file.id, 'thumbnail'), photo.thumbnail, file.mediaType);
}

export async function removeBytes(store: FileStore, id: string): Promise<void> {
  await store.remove(storeKey(id, 'main'));
  await store.remove(storeKey(id, 'thumbnail'));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function tooLarge(): Refusal {
  return new Refusal('too-large', 'files.too_large', {
    zh: '文件不能超过 10 MB。',
    en: 'A file may not exceed 10 MB.',
  });
}
