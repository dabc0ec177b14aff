import type { FileView } from './contract.ts';

/** A file as the database knows it. */
export interface FileRecord {
  readonly id: string;
  /** Null for uploads without a sign-in. */
  readonly ownerId: string | null;
  readonly kind: 'photo' | 'document';
  readonly mediaType: string;
  /** Of documents only; photos have none. */
  readonly name: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** Of the stored bytes, hex. */
  readonly sha256: string;
  /** Of the bytes as sent, hex: the same photo handed in twice has the same. */
  readonly originalSha256: string;
  readonly takenAt: Date | null;
  readonly takenPoint: { readonly lon: number; readonly lat: number } | null;
  readonly createdAt: Date;
  /** The matter it belongs to, or null while unused. */
  readonly boundTo: string | null;
}

export function presentFile(file: FileRecord): FileView {
  const { id, kind, mediaType, name, bytes, width, height } = file;
  return {
    id,
    kind,
    mediaType,
    name,
    bytes,
    width,
    height,
    createdAt: file.createdAt.toISOString(),
  };
}

/** Where the bytes lie. The last digits of a UUIDv7 are random, so folders fill evenly. */
export function storeKey(id: string, part: 'main' | 'thumbnail'): string {
  return `${id.slice(-4, -2)}/${id.slice(-2)}/${id}.${part}`;
}
