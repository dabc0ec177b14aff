import { join } from 'node:path';
import { createClassifier, type Classifier } from '#algorithms/text-classifier/index.ts';
import type { ModelCard } from '../domain/model-card.ts';
import { readModel } from './read-model.ts';

export interface ShelvedModel {
  readonly card: ModelCard;
  readonly classifier: Classifier;
}

/** Models that are ready to answer, by version; null is the one that ships. */
export interface ModelShelf {
  of(version: string | null): ShelvedModel;
  /** Where a version lies. */
  folderOf(version: string): string;
}

/** Each model is read once, when it is first asked: that takes a tenth of a second. */
export function createModelShelf(folder: string): ModelShelf {
  const ready = new Map<string | null, ShelvedModel>();
  const folderOf = (version: string) => join(folder, version);
  return {
    folderOf,
    of(version) {
      const known = ready.get(version);
      if (known) return known;
      const { card, model } = readModel(version === null ? undefined : folderOf(version));
      const shelved = { card, classifier: createClassifier(model) };
      ready.set(version, shelved);
      return shelved;
    },
  };
}
