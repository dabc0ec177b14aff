import { hkdfSync } from 'node:crypto';
import type { FieldKey } from './secrets.ts';

/** What a key is used for, and a mark by which it is known again. */
export interface KeyMark {
  readonly use: string;
  readonly mark: string;
}

/**
 * One-way marks of the field keys (HKDF-SHA-256, RFC 5869, under a purpose of its own): equal keys
 * give equal marks, and a mark tells nothing about its key. The blind index hangs on the oldest.
 */
export function markKeys(keys: readonly FieldKey[]): KeyMark[] {
  const seals = keys.map(({ id, secret }) => ({ use: `seal ${id}`, mark: markOf(secret) }));
  return [
    ...seals,
    ...keys.slice(0, 1).map(({ secret }) => ({ use: 'index', mark: markOf(secret) })),
  ];
}

/** Uses whose key is missing here, or is another one than what the database knows. */
export function findForeignKeys(known: readonly KeyMark[], here: readonly KeyMark[]): string[] {
  const marks = new Map(here.map(({ use, mark }) => [use, mark]));
  return known.filter(({ use, mark }) => marks.get(use) !== mark).map(({ use }) => use);
}

function markOf(secret: Uint8Array): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'shanzhi key mark', 16)).toString('base64url');
}
