import type { Command } from 'commander';
import { listDead, replayDead, type DeadMessage } from '#platform/outbox/index.ts';
import { tell, withCell, withDatabase, type CellOptions } from './open-cell.ts';

interface DeadOptions extends CellOptions {
  readonly replay: boolean;
}

/** `shanzhi outbox dead`: facts that a part of the program could not handle, and another try. */
export function registerOutbox(program: Command): void {
  program
    .command('outbox')
    .description('发件箱 · facts between modules')
    .command('dead')
    .description('列出被搁置的消息，或重新处理 · list what was set aside, or try it again')
    .option('--replay', '重新处理 · hand each to its consumer once more', false)
    .option('--data <folder>', '数据文件夹 · data folder')
    .option('--json', '机器可读的输出 · print one JSON line', false)
    .action((options: DeadOptions) => (options.replay ? replay(options) : list(options)));
}

async function list(options: DeadOptions): Promise<void> {
  const dead = await withDatabase(options, listDead);
  tell(options, { dead }, [
    `被搁置的消息：${dead.length} 条 · set aside: ${dead.length}`,
    ...dead.map(lineOf),
  ]);
}

async function replay(options: DeadOptions): Promise<void> {
  const { replayed, failed } = await withCell(options, async ({ cell, db }) =>
    replayDead(
      db,
      cell.modules.flatMap((module) => module.consumers ?? []),
    ),
  );
  tell(options, { replayed, failed }, [
    `已处理 ${replayed} 条，仍失败 ${failed.length} 条 · ` +
      `handled ${replayed}, failed again ${failed.length}`,
    ...failed.map(lineOf),
  ]);
  if (failed.length > 0) process.exitCode = 1;
}

function lineOf({ id, consumer, topic, key, diedAt, error }: DeadMessage): string {
  return `  ${id}\t${consumer}\t${topic}\t${key}\t${diedAt.toISOString()}\t${error}`;
}
