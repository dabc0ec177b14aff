import type { Command } from 'commander';
import { wallClock } from '#platform/clock/clock.ts';
import { loadConfig } from '#platform/config/index.ts';
import { prepareDemo, serveDemo } from '../demo/index.ts';
import { chooseMessageSource } from '../demo/messages/index.ts';

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
    .description('演示：一个街道的两个月 · a street at work for two months')
    .option('--port <port>', '端口 · port to listen on')
    .option('--data <folder>', '数据文件夹 · data folder', './data/demo')
    .option('--seed <number>', '随机种子 · seed of chance', '1')
    .option('--messages <file>', '留言文件（JSONL）· messages to take in')
    .option('--fresh', '重新生成 · build anew', false)
    .option('--once', '生成后退出，不提供页面 · build and end, serve nothing', false)
    .option('--json', '机器可读的输出 · print one JSON line at the end', false)
    .action(runDemo);
}

async function runDemo(options: Options): Promise<void> {
  const config = loadConfig(process.env, {
    dataFolder: options.data,
    demo: true,
    logLevel: 'warn',
    ...(options.port !== undefined && { port: Number(options.port) }),
  });
  const started = performance.now();
  const record = await prepareDemo({
    config,
    seed: Number(options.seed),
    source: chooseMessageSource(options.messages),
    now: wallClock.now(),
    fresh: options.fresh,
  });
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  if (options.once) return;
  await serveDemo(config, record, (url) => {
    for (const account of record.accounts) {
      process.stdout.write(
        `${account.role}\t${account.name}\t${account.password ?? account.phone}\n`,
      );
    }
    process.stdout.write(`${url}\n`);
  });
}
