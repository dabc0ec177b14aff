import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countPairs, type ComparedMessage } from '#algorithms/same-problem/index.ts';
import { createSegmenter } from '#algorithms/text-classifier/index.ts';
import { learnWordMeaning } from '#algorithms/word-meaning/index.ts';
import { readLabelled, readModel, writeMergeBackground } from '#modules/triage/index.ts';
import { appealsFolder } from '../src/bench/triage/appeals.ts';

/**
 * Makes the background for merging that ships, src/modules/triage/model/merge.model.*, from the
 * labelled appeals and those with replies; the unlabelled ones, by which merging is measured, are
 * left out. The same data and seed give the same bytes.
 *
 * npm exec tsx tools/learn-merge-background.ts -- --appeals ../shared/data/appeals
 */
const { values } = parseArgs({
  options: {
    appeals: { type: 'string', default: appealsFolder },
    seed: { type: 'string', default: '1' },
  },
});

/** What fewer texts say is a name or a slip. */
const pairTextsMin = 3;
const wordTextsMin = 12;

const { vocabulary } = readModel().model;
const wordsOf = createSegmenter(vocabulary);
const read = (file: string): string => readFileSync(join(values.appeals, file), 'utf8');

const messages: ComparedMessage[] = [
  ...readLabelled(read('labelled-segmented.tsv'), 'labelled-segmented.tsv').map(({ text }) => ({
    subject: '',
    detail: text.replaceAll(' ', ''),
  })),
  ...read('messages-with-replies.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ComparedMessage),
];
const textsWith = new Map<number, number>();
for (const message of messages) {
  for (const pair of countPairs(message).keys()) {
    textsWith.set(pair, (textsWith.get(pair) ?? 0) + 1);
  }
}
const meaning = learnWordMeaning(
  messages.map(({ subject, detail }) =>
    // A word that is not in the vocabulary that ships anyway may be somebody's name.
    wordsOf(`${subject}\n${detail}`).filter((word) => vocabulary.words.has(word)),
  ),
  { dimensions: 100, textsWithMin: wordTextsMin, seed: Number(values.seed) },
);
const { bytes } = writeMergeBackground({
  counts: {
    texts: messages.length,
    textsWith: new Map([...textsWith].filter(([, count]) => count >= pairTextsMin)),
  },
  meaning,
});
console.log(`${messages.length} texts, ${meaning.words.size} words, ${bytes} bytes`);
