import type { Command } from 'commander';
import { Refusal } from '#platform/refusal/refusal.ts';
import {
  createSimilarFinder,
  readAppealLines,
  readMergeMeans,
  type SimilarAppeal,
} from '#modules/triage/index.ts';
import { readInput } from './read-input.ts';

interface Options {
  readonly in: string;
  readonly query: string;
  readonly limit: string;
  readonly json: boolean;
}

const wordsMax = 5;

/** `shanzhi similar`: the messages that are about the same problem as a text. */
export function registerSimilar(program: Command): void {
  program
    .command('similar')
    .description('找相似诉求 · the messages about the same problem as a text')
    .requiredOption('--in <file>', '每行一条 id、subject、detail，“-”为标准输入 · JSON lines')
    .requiredOption('--query <text>', '要找的问题 · the problem to look for')
    .option('--limit <n>', '最多几条 · at most so many', '10')
    .option('--json', '输出 JSON 数组 · print a JSON array', false)
    .addHelpText(
      'after',
      '\n每条结果 · each: {"id", "subject", "score", "words": [{"word", "weight"}]}；' +
        'score 是同一问题的可能性 · how likely it is the same problem\n' +
        '退出码 · exit codes: 0 完成 done; 2 文件或参数有误 the input is not right; 1 故障 failure',
    )
    .action(findSimilarInFile);
}

function findSimilarInFile({ in: file, query, limit, json }: Options): void {
  const most = limitOf(limit);
  if (!/[\p{L}\p{N}]/u.test(query)) {
    throw new Refusal('invalid', 'similar.empty_query', {
      zh: '--query 里没有文字。',
      en: 'There is no word in --query.',
    });
  }
  const find = createSimilarFinder(readAppealLines(readInput(file), file), readMergeMeans());
  const found = find(query, most);
  if (json) {
    process.stdout.write(`${JSON.stringify(found.map(asRow))}\n`);
    return;
  }
  if (found.length === 0) process.stderr.write('没有相似的诉求。 · There is none.\n');
  for (const one of found) {
    const { id, subject, score, words } = asRow(one);
    const shared = words.map(({ word }) => word).join(' ');
    process.stdout.write(`${score.toFixed(3)}  ${id}  ${subject}\n       ${shared}\n`);
  }
}

function asRow({ appeal, score, words }: SimilarAppeal) {
  return {
    id: appeal.id,
    subject: appeal.subject,
    score: rounded(score),
    words: words.slice(0, wordsMax).map(({ word, weight }) => ({ word, weight: rounded(weight) })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function limitOf(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new Refusal('invalid', 'similar.bad_limit', {
    zh: '--limit 须是 1 到 9999 的整数。',
    en: '--limit is a whole number from 1 to 9999.',
  });
}
