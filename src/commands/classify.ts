import { setImmediate } from 'node:timers/promises';
import type { Command } from 'commander';
import { wallClock } from '#platform/clock/clock.ts';
import type { OnProgress } from '#platform/backup/index.ts';
import type { Classifier } from '#algorithms/text-classifier/index.ts';
import {
  loadClassifier,
  messageText,
  presentReading,
  readMessage,
  readMessages,
  readUnderstanding,
  type Message,
} from '#modules/triage/index.ts';
import { readInput } from './read-input.ts';
import { showProgress } from './show-progress.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly in: string;
  readonly out: string;
  readonly model?: string;
  readonly json: boolean;
}

/** What answers a message; relative times are reckoned from now where it does not tell its own. */
interface Reader {
  readonly classifier: Classifier;
  readonly understanding: ReturnType<typeof readUnderstanding>;
  readonly now: Date;
}

/** As long as numbers of people are, which no answer may tell. */
const longNumber = /\d{6}/;
const reasonsMax = 5;
const messagesBetweenLooks = 500;

/** `shanzhi classify`: what messages are about, how sure that is, and which words decided. */
export function registerClassify(program: Command): void {
  program
    .command('classify')
    .description('给诉求分类 · say what messages are about')
    .requiredOption('--in <file>', '每行一条 id、subject、detail，“-”为标准输入 · JSON lines')
    .requiredOption('--out <file>', '结果，“-”为标准输出 · the answers, "-" for standard output')
    .option('--model <folder>', '模型文件夹，默认用自带的 · folder of another model')
    .option('--json', '末行在标准错误输出 JSON · a JSON summary on standard error', false)
    .addHelpText(
      'after',
      '\n每行结果 · each answer: {"id", "label", "confidence", "reasons": [{"word", "weight"}],\n' +
        '"kind", "urgency", "mood", "dangers", "facts"}; 号码均已遮盖 numbers are masked\n' +
        '退出码 · exit codes: 0 完成 done; 2 文件或参数有误 the input is not right; 1 故障 failure',
    )
    .action(classifyFile);
}

async function classifyFile(options: Options): Promise<void> {
  const messages = readMessages(readInput(options.in), options.in);
  const reader = {
    classifier: loadClassifier(options.model),
    understanding: readUnderstanding(),
    now: wallClock.now(),
  };
  const startedAt = performance.now();
  const lines = await showProgress(options.json, (onProgress) =>
    classifyAll(reader, messages, onProgress),
  );
  writeOutput(options.out, lines.join(''));
  const seconds = Math.round(performance.now() - startedAt) / 1000;
  if (options.json) {
    process.stderr.write(`${JSON.stringify({ messages: messages.length, seconds })}\n`);
    return;
  }
  process.stderr.write(
    `已分类 ${messages.length} 条，用时 ${seconds} 秒\n` +
      `${messages.length} messages classified in ${seconds} s\n`,
  );
}

async function classifyAll(
  reader: Reader,
  messages: readonly Message[],
  onProgress: OnProgress,
): Promise<string[]> {
  const lines: string[] = [];
  for (const message of messages) {
    lines.push(`${JSON.stringify(answerOf(reader, message))}\n`);
    if (lines.length % messagesBetweenLooks !== 0) continue;
    onProgress({ done: lines.length, total: messages.length, part: '' });
    // A signal is heard only between two turns.
    await setImmediate();
  }
  return lines;
}

function answerOf({ classifier, understanding, now }: Reader, message: Message): object {
  const { label, confidence, reasons } = classifier.explain(
    classifier.wordsOf(messageText(message)),
  );
  return {
    id: message.id,
    label,
    confidence: rounded(confidence),
    reasons: reasons
      .filter(({ word, weight }) => weight > 0 && !longNumber.test(word))
      .slice(0, reasonsMax)
      .map(({ word, weight }) => ({ word, weight: rounded(weight) })),
    ...presentReading(readMessage(understanding, message, message.at ?? now)),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
