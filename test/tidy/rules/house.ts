import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Source } from './source.ts';

const root = resolve(import.meta.dirname, '../../..');
const notOurs = new Set(['.git', 'node_modules', 'dist', 'coverage']);
const textual = /(\.(tsx?|[cm]?js|json|sql|md|css|html|ya?ml|sh|txt)|^\.ci\/run|^bin\/[a-z]+)$/;
const bytesRead = 2 ** 20;

/** Every text file of the house. What a run leaves behind (data/, dist/) is not part of it. */
export function readHouse(): readonly Source[] {
  return list('')
    .filter((path) => textual.test(path) && statSync(join(root, path)).size <= bytesRead)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function list(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    const ours = entry.isDirectory() && !notOurs.has(entry.name) && path !== 'data';
    return ours ? list(path) : [];
  });
}
