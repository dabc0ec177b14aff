import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  createClassifier,
  decodeModel,
  type Classifier,
  type TextModel,
} from '#algorithms/text-classifier/index.ts';
import { ModelCard } from '../domain/model-card.ts';
import { bodyFile, cardFile, shippedFolder } from './model-files.ts';

/** The model in a folder with its card; without a folder the one that ships. */
export function readModel(folder: string = shippedFolder): {
  readonly card: ModelCard;
  readonly model: TextModel;
} {
  try {
    const card = ModelCard.parse(JSON.parse(readFileSync(join(folder, cardFile), 'utf8')));
    const body = new Uint8Array(inflateRawSync(readFileSync(join(folder, bodyFile))));
    return { card, model: decodeModel({ head: card.head, body }) };
  } catch {
    throw new Refusal('invalid', 'triage.no_model', {
      zh: `${folder} 里没有可用的模型。`,
      en: `There is no model in ${folder} that can be used.`,
    });
  }
}

/** A classifier that is ready to answer. */
export function loadClassifier(folder?: string): Classifier {
  return createClassifier(readModel(folder).model);
}
