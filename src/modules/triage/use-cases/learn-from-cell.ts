import { rename, rm } from 'node:fs/promises';
import { wholeCell } from '#platform/permit/permit.ts';
import { insertModel } from '../data/model-rows.ts';
import type { LabelledLine } from '../domain/read-labelled.ts';
import type { TriageParts } from '../parts.ts';
import { factsOf } from './review-models.ts';
import { textPages } from './text-pages.ts';

/** What was decided less often is not learned: a person goes on deciding it. */
const textsPerLabelMin = 20;

export interface Learning {
  readonly seed: number;
  /** Told after each step, of how many: it takes minutes. */
  readonly tell: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

export interface Learned {
  readonly version: string;
  readonly texts: number;
  readonly macroF1: number;
  readonly ece: number;
}

/**
 * Learns a model from what people of this cell decided: the upper category of every matter that is
 * not confidential, corrections included. In a program of its own, so that this one goes on
 * answering. The model is kept, and does nothing until somebody puts it on trial.
 *
 * @throws Refusal invalid `triage.too_few_texts`; AbortError when `signal` says so
 */
export async function learnFromCell(
  parts: Pick<TriageParts, 'db' | 'clock' | 'matters' | 'shelf' | 'trainApart'>,
  { seed, tell, signal }: Learning,
): Promise<Learned> {
  const { db, clock, shelf, trainApart } = parts;
  const folder = shelf.newFolder();
  try {
    const version = await trainApart(labelledOf(parts), {
      ...{ folder, seed, textsPerLabelMin, tell },
      ...(signal && { signal }),
    });
    // The same texts give the same version: what lies there already is the same model.
    await rm(shelf.folderOf(version), { recursive: true, force: true });
    await rename(folder, shelf.folderOf(version));
    const facts = factsOf(shelf.of(version).card);
    const addedAt = clock.now();
    await db.write(wholeCell, (tx) => insertModel(tx, { version, card: facts, addedAt }));
    return { version, texts: facts.trainingTexts, macroF1: facts.macroF1, ece: facts.ece };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* labelledOf(
  parts: Pick<TriageParts, 'db' | 'matters'>,
): AsyncGenerator<LabelledLine> {
  for await (const page of textPages(parts, null)) {
    for (const { title, detail, category } of page) {
      if (category === null) continue;
      yield { subject: title, detail, label: category.split('/')[0] ?? category };
    }
  }
}
