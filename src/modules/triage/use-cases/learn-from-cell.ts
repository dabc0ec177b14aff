import {
  createSegmenter,
  removeDuplicates,
  type LabelledText,
} from '#algorithms/text-classifier/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { insertModel } from '../data/model-rows.ts';
import { readModel } from '../data/read-model.ts';
import { writeModel } from '../data/write-model.ts';
import { messageText } from '../domain/message-text.ts';
import type { TriageParts } from '../parts.ts';
import { factsOf } from './review-models.ts';
import { textPages } from './text-pages.ts';
import { trainModel } from './train-model.ts';

/** What was decided less often is not learned: a person goes on deciding it. */
const textsPerLabelMin = 20;

export interface Learning {
  readonly seed: number;
  readonly tell: (done: string) => void;
}

export interface Learned {
  readonly version: string;
  readonly texts: number;
  readonly macroF1: number;
  readonly ece: number;
}

/**
 * Learns a model from what people of this cell decided: the upper category of every matter that is
 * not confidential, corrections included. It is kept, and does nothing until somebody puts it into
 * the shadow or to work.
 *
 * @param tell says what is being done, for whoever waits: it takes minutes
 * @throws Refusal invalid `triage.too_few_texts`
 */
export async function learnFromCell(
  parts: Pick<TriageParts, 'db' | 'clock' | 'matters' | 'shelf'>,
  { seed, tell }: Learning,
): Promise<Learned> {
  const { vocabulary } = readModel().model;
  const segment = createSegmenter(vocabulary);
  const texts = withoutRare(removeDuplicates(await labelledOf(parts, segment)));
  tell(`${texts.length} texts`);
  const now = parts.clock.now();
  const today = now.toISOString().slice(0, 10);
  const { model, card } = trainModel(texts, { vocabulary, seed, today, tell });
  const { version } = card;
  writeModel(parts.shelf.folderOf(version), model, card);
  const facts = factsOf(parts.shelf.of(version).card);
  await parts.db.write(wholeCell, (tx) => insertModel(tx, { version, card: facts, addedAt: now }));
  return { version, texts: texts.length, macroF1: facts.macroF1, ece: facts.ece };
}

async function labelledOf(
  parts: Pick<TriageParts, 'db' | 'matters'>,
  segment: (text: string) => readonly string[],
): Promise<LabelledText[]> {
  const texts: LabelledText[] = [];
  for await (const page of textPages(parts, null)) {
    for (const { title, detail, category } of page) {
      if (category === null) continue;
      const label = category.split('/')[0] ?? category;
      texts.push({ label, words: segment(messageText({ subject: title, detail })) });
    }
  }
  return texts;
}

function withoutRare(texts: readonly LabelledText[]): LabelledText[] {
  const counts = new Map<string, number>();
  for (const { label } of texts) counts.set(label, (counts.get(label) ?? 0) + 1);
  return texts.filter(({ label }) => (counts.get(label) ?? 0) >= textsPerLabelMin);
}
