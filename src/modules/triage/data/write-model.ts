import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { encodeModel, type TextModel } from '#algorithms/text-classifier/index.ts';
import type { ModelCard } from '../domain/model-card.ts';
import { bodyFile, cardFile } from './model-files.ts';
import { replaceFile } from './replace-file.ts';

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
  replaceFile(join(folder, bodyFile), packed);
  replaceFile(join(folder, cardFile), `${JSON.stringify({ ...card, head }, null, 2)}\n`);
  return { bytes: packed.length };
}
