import { parseArgs } from 'node:util';
import { learnStopWords, learnVocabulary } from '#algorithms/text-classifier/index.ts';
import { trainModel, writeModel } from '#modules/triage/index.ts';
import { appealsFolder, readAppeals } from '../src/bench/triage/appeals.ts';

/**
 * Makes the model that ships, src/modules/triage/model/, from the training part of the labelled
 * appeals. The same data, seed and date give the same bytes.
 *
 * npm exec tsx tools/train-default-model.ts -- --appeals ../shared/data/appeals --date 2026-11-23
 */
const { values } = parseArgs({
  options: {
    appeals: { type: 'string', default: appealsFolder },
    out: { type: 'string', default: 'src/modules/triage/model' },
    seed: { type: 'string', default: '1' },
    date: { type: 'string', default: '2026-11-23' },
  },
});

const { train, report, trainPairs, rawReport } = readAppeals(values.appeals);
console.log(`${train.length} texts to learn from, ${report.length} for the report`);
console.log(`${trainPairs.length} raw messages to learn from, ${rawReport.length} for the report`);
const stopWords = learnStopWords(trainPairs, train.length);
const vocabulary = learnVocabulary(
  train.map(({ words }) => words),
  stopWords,
);
console.log(`${vocabulary.words.size} words, ${stopWords.size} stop words`);
const { model, card } = trainModel(train, {
  vocabulary,
  seed: Number(values.seed),
  today: values.date,
  tell: (done) => console.log(done),
});
const { bytes } = writeModel(values.out, model, card);
const { macroF1, ece, labels } = card.crossValidated;
for (const { label, texts, precision, recall, f1 } of labels) {
  const shares = [precision, recall, f1].map((share) => share.toFixed(3)).join('  ');
  console.log(`${label.padEnd(8, '　')} ${String(texts).padStart(5)}  ${shares}`);
}
console.log(`cross-validated macro-F1 ${macroF1.toFixed(4)}, ECE ${ece.toFixed(4)}`);
console.log(`${model.space.hashes.length} features, ${bytes} bytes, model ${card.version}`);
