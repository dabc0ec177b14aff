import { Option, type Command } from 'commander';
import { wallClock } from '#platform/clock/clock.ts';
import { loadConfig, processEnvironment, type Config } from '#platform/config/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { ensurePages, pagesAreBuilt } from '../composition/pages.ts';
import { prepareDemo, serveDemo, type PreparedDemo } from '../demo/index.ts';
import { chooseMessageSource, readMessages } from '../demo/messages/index.ts';
import { describeAccounts } from '../demo/report/accounts-table.ts';
import { showProgress } from '../demo/report/progress.ts';
import { describeSummary } from '../demo/report/summary-text.ts';

interface Options {
  readonly port?: string;
  readonly data: string;
  readonly seed: string;
  readonly messages?: string;
  readonly once: boolean;
  readonly json: boolean;
  readonly fresh: boolean;
}

/** `shanzhi demo`: a street at work, from real messages where they lie beside the project. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('演示一个街道的运转，然后提供页面 · show a street at work, then serve the pages')
    .option('--port <port>', '端口 · port to listen on')
    .option('--data <folder>', '数据文件夹 · data folder', './data/demo')
    .addOption(new Option('--seed <number>', '随机种子 · seed of chance').default('1'))
    .option('--messages <file>', '留言文件（JSONL）· messages to take in')
    .option('--fresh', '重新生成，即使已有演示 · build anew even where a demo lies', false)
    .option('--once', '生成后退出，不提供页面 · build and end, serve nothing', false)
    .option('--json', '最后一行输出 JSON · print one JSON object as the last line', false)
    .action(runDemo);
}

async function runDemo(options: Options): Promise<void> {
  const started = performance.now();
  const config = loadConfig(processEnvironment, {
    dataFolder: options.data,
    demo: true,
    logLevel: 'warn',
    ...(options.port !== undefined && { port: Number(options.port) }),
  });
  const seed = wholeNumber(options.seed);
  const source = chooseMessageSource(options.messages);
  // A file that cannot be read is refused before a folder is made.
  if (options.messages !== undefined) readMessages(source);
  const progress = showProgress(process.stderr);
  let prepared: PreparedDemo;
  try {
    prepared = await prepareDemo({
      config,
      seed,
      source,
      now: wallClock.now(),
      fresh: options.fresh,
      onProgress: progress.update,
    });
  } finally {
    progress.end();
  }
  const webFolder = options.once
    ? undefined
    : await ensurePages(() => process.stderr.write(pagesAreBuilt));
  const { record, built } = prepared;
  const elapsedS = Number(((performance.now() - started) / 1000).toFixed(1));
  process.stdout.write(`${built ? describeSummary(record, elapsedS) : usedBefore(config)}\n`);
  const line = options.json ? `${JSON.stringify({ ...record.summary, elapsedS })}\n` : '';
  if (webFolder === undefined) {
    process.stdout.write(line);
    return;
  }
  await serveDemo(config, webFolder, record, (url) => {
    process.stdout.write(`${describeAccounts(record.accounts, url)}\n${line}`);
  });
}

function usedBefore({ dataFolder }: Config): string {
  return [
    `接着用以前的演示 ${dataFolder}；要重新生成，请加 --fresh。`,
    `Going on with the demo of before in ${dataFolder}; --fresh builds it anew.`,
  ].join('\n');
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Refusal('invalid', 'demo.bad_seed', {
    zh: '--seed 应当是 0 到 999999999 的整数。',
    en: '--seed must be a whole number from 0 to 999999999.',
  });
}
