import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { encodeModel, type TextModel } from '#algorithms/text-classifier/index.ts';
import type { ModelCard } from '../domain/model-card.ts';
import { bodyFile, cardFile } from './model-files.ts';

/**
 * Keeps a model in a folder: the card as JSON for people, the numbers packed beside it. The same
 * model gives the same bytes.
 */
export function writeModel(
  folder: string,
  model: TextModel,
  card: Omit<ModelCard, 'head'>,
): { readonly bytes: number } {
  const { head, body } = encodeModel(model);
  const packed = deflateRawSync(body, { level: 9 });
  mkdirSync(folder, { recursive: true });
  // Whoever reads meanwhile finds the old model or the new one, each file whole.
  replace(join(folder, bodyFile), packed);
  replace(join(folder, cardFile), `${JSON.stringify({ ...card, head }, null, 2)}\n`);
  return { bytes: packed.length };
}

function replace(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
