import type { Command } from 'commander';
import { wallClock } from '#platform/clock/clock.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  createSegmenter,
  foldText,
  learnVocabulary,
  removeDuplicates,
  type LabelledText,
  type Vocabulary,
} from '#algorithms/text-classifier/index.ts';
import {
  readLabelled,
  readModel,
  trainModel,
  writeModel,
  type LabelledMessage,
  type ModelCard,
} from '#modules/triage/index.ts';
import { readInput } from './read-input.ts';

interface Options {
  readonly in: readonly string[];
  readonly model: string;
  readonly seed: string;
  readonly least: string;
  readonly json: boolean;
}

/** `shanzhi train`: a model from labelled messages, with scores on texts it had not seen. */
export function registerTrain(program: Command): void {
  program
    .command('train')
    .description('用已标注的诉求训练模型 · learn a model from labelled messages')
    .requiredOption('--in <file...>', 'JSONL（subject、detail、label）或分好词的 TSV · files')
    .requiredOption('--model <folder>', '模型写到哪里 · folder the model is written to')
    .option('--seed <n>', '随机种子 · seed', '1')
    .option('--least <n>', '少于几条的类别不学 · leave out labels with fewer texts', '0')
    .option('--json', '输出一行 JSON · print one JSON line', false)
    .addHelpText(
      'after',
      '\n重复和近似的文本只算一次；分数由五折交叉验证得出。' +
        '· Repetitions count once; scores come from five-fold cross-validation.\n' +
        '退出码 · exit codes: 0 完成 done; 2 文件或参数有误 the input is not right; 1 故障 failure',
    )
    .action(trainFromFiles);
}

function trainFromFiles({ in: files, model: folder, seed, least, json }: Options): void {
  const messages = files.flatMap((file) => readLabelled(readInput(file), file));
  const vocabulary = vocabularyFor(messages);
  const segment = createSegmenter(vocabulary);
  const cut = messages.map(({ label, text }) => ({ label, words: segment(text) }));
  const texts = withoutRare(removeDuplicates(cut), wholeOf(least, '--least'));
  const { model, card } = trainModel(texts, {
    vocabulary,
    seed: wholeOf(seed, '--seed'),
    today: wallClock.now().toISOString().slice(0, 10),
    tell: (done, all) => process.stderr.write(`step ${done}/${all}\n`),
  });
  const { bytes } = writeModel(folder, model, card);
  const { version, trainingTexts, crossValidated } = card;
  if (json) {
    const { macroF1, ece } = crossValidated;
    process.stdout.write(`${JSON.stringify({ version, trainingTexts, bytes, macroF1, ece })}\n`);
    return;
  }
  process.stdout.write(describe(card, messages.length));
}

/** Raw text is cut with the words of the shipped model; texts that are cut already add theirs. */
function vocabularyFor(messages: readonly LabelledMessage[]): Vocabulary {
  const { words, stopWords } = readModel().model.vocabulary;
  const cut = messages
    .filter(({ isCut }) => isCut)
    .map(({ text }) => foldText(text).split(/\s+/))
    .map((text) => text.filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const added = learnVocabulary(cut, stopWords);
  return { words: new Map([...words, ...added.words]), stopWords };
}

/** What is said too seldom cannot be learned: a person goes on deciding it. */
function withoutRare(texts: readonly LabelledText[], least: number): LabelledText[] {
  const counts = new Map<string, number>();
  for (const { label } of texts) counts.set(label, (counts.get(label) ?? 0) + 1);
  return texts.filter(({ label }) => (counts.get(label) ?? 0) >= least);
}

function wholeOf(text: string, option: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Refusal('invalid', 'train.bad_number', {
    zh: `${option} 须是九位以内的整数。`,
    en: `${option} is a whole number of at most nine digits.`,
  });
}

function describe(card: Omit<ModelCard, 'head'>, given: number): string {
  const { macroF1, ece, labels } = card.crossValidated;
  const rows = labels.map(({ label, texts, precision, recall, f1 }) => {
    const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
    return `  ${label}: ${texts}  P ${p}  R ${r}  F1 ${f}`;
  });
  return [
    `模型 ${card.version}：${given} 条，去重后 ${card.trainingTexts} 条。`,
    `Model ${card.version}: ${given} messages, ${card.trainingTexts} without repetitions.`,
    `macro-F1 ${macroF1.toFixed(4)}, ECE ${ece.toFixed(4)}`,
    ...rows,
    '',
  ].join('\n');
}
