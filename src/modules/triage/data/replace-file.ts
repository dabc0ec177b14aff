import { renameSync, writeFileSync } from 'node:fs';

/** Whoever reads meanwhile finds the old file or the new one, each whole. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
