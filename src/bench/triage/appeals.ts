import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  bareText,
  foldText,
  removeDuplicates,
  type CutText,
  type LabelledText,
} from '#algorithms/text-classifier/index.ts';
import { readLabelled, type LabelledMessage } from '#modules/triage/index.ts';
import { findTwins } from './find-twins.ts';

/** The labelled appeals, repetitions left out, in two parts that never change. */
export interface AppealParts {
  readonly train: readonly LabelledText[];
  readonly report: readonly LabelledText[];
  /** Messages of the training part both as they were written and cut. */
  readonly trainPairs: readonly CutText[];
  /** Messages of the report part as they were written. */
  readonly rawReport: readonly LabelledMessage[];
}

const cutFile = 'labelled-segmented.tsv';
const rawFile = 'labelled-raw.jsonl';
const parts = 5;

export const appealsFolder = '../shared/data/appeals';

/** Reads and splits: one text in five, by its own hash, is for the report. */
export function readAppeals(folder: string): AppealParts {
  const texts = removeDuplicates(
    read(folder, cutFile).map(({ label, text }) => ({ label, words: wordsOf(text) })),
  );
  const raws = read(folder, rawFile);
  const twins = findTwins(
    raws.map(({ text }) => text),
    texts.map(({ words }) => words),
  );
  const twinOf = (index: number): LabelledText | undefined => texts[twins[index] ?? -1];
  return {
    train: texts.filter((text) => !isForReport(text)),
    report: texts.filter(isForReport),
    trainPairs: raws.flatMap(({ text }, index) => {
      const twin = twinOf(index);
      return twin && !isForReport(twin) ? [{ raw: text, words: twin.words }] : [];
    }),
    rawReport: raws.filter((_, index) => {
      const twin = twinOf(index);
      return twin !== undefined && isForReport(twin);
    }),
  };
}

/** Unlabelled messages, as they were written. */
export function readUnlabelled(folder: string): string {
  return readFileSync(join(folder, 'unlabelled-messages.jsonl'), 'utf8');
}

function isForReport({ words }: LabelledText): boolean {
  const hash = createHash('sha256')
    .update(bareText(words.join('')))
    .digest();
  return hash.readUInt32BE(0) % parts === 0;
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function read(folder: string, file: string): LabelledMessage[] {
  const path = join(folder, file);
  if (!existsSync(path)) {
    throw new Refusal('invalid', 'bench.no_appeals', {
      zh: `没有 ${path}；用 --appeals 指明数据文件夹。`,
      en: `There is no ${path}; name the folder with --appeals.`,
    });
  }
  return readLabelled(readFileSync(path, 'utf8'), file);
}
