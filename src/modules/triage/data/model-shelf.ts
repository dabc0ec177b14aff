import { mkdirSync, mkdtempSync } from 'node:fs';
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
  /** A place beside them for one that has no version yet. */
  newFolder(): string;
  /** Where a version lies. */
  folderOf(version: string): string;
}

/** Each model is read once, when it is first asked: that takes a tenth of a second. */
export function createModelShelf(folder: string): ModelShelf {
  const ready = new Map<string | null, ShelvedModel>();
  const folderOf = (version: string) => join(folder, version);
  return {
    folderOf,
    newFolder() {
      mkdirSync(folder, { recursive: true });
      return mkdtempSync(join(folder, '.part-'));
    },
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
