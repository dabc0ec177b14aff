import type { Command } from 'commander';
import { findTopics, readAppealLines, readMergeMeans } from '#modules/triage/index.ts';
import { readInput } from './read-input.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  readonly in: string;
  readonly out: string;
  readonly json: boolean;
}

/** `shanzhi topics`: the problems that several messages tell of, the hottest first. */
export function registerTopics(program: Command): void {
  program
    .command('topics')
    .description('找出热点问题 · the problems that several messages tell of')
    .requiredOption(
      '--in <file>',
      '每行一条 id、user、subject、at、detail（可有 likes、against），“-”为标准输入 · JSON lines',
    )
    .requiredOption('--out <file>', '结果，“-”为标准输出 · the topics, "-" for standard output')
    .option('--json', '末行在标准错误输出 JSON · a JSON summary on standard error', false)
    .addHelpText(
      'after',
      '\n结果是数组，按热度排列 · an array, the hottest first:\n' +
        '  {"name", "place", "ids", "from", "to", "people", "heat"}\n' +
        '热度 · heat: Σ (1 + ln(1+likes) + ln(1+against)) / k · 2^(−天数 days/90)，' +
        'k 是同一人的第几条 · k: the sender’s k-th message\n' +
        '退出码 · exit codes: 0 完成 done; 2 文件或参数有误 the input is not right; 1 故障 failure',
    )
    .action(findTopicsInFile);
}

function findTopicsInFile(options: Options): void {
  const appeals = readAppealLines(readInput(options.in), options.in);
  const startedAt = performance.now();
  const topics = findTopics(appeals, readMergeMeans());
  writeOutput(options.out, `${JSON.stringify(topics, null, 2)}\n`);
  const seconds = Math.round(performance.now() - startedAt) / 1000;
  const messages = topics.reduce((sum, { ids }) => sum + ids.length, 0);
  if (options.json) {
    const summary = {
      messages: appeals.length,
      topics: topics.length,
      inTopics: messages,
      seconds,
    };
    process.stderr.write(`${JSON.stringify(summary)}\n`);
    return;
  }
  process.stderr.write(
    `${appeals.length} 条中有 ${topics.length} 个热点，涉及 ${messages} 条，用时 ${seconds} 秒\n` +
      `${topics.length} topics of ${messages} messages among ${appeals.length} in ${seconds} s\n`,
  );
}
