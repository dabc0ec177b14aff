import type { Command } from 'commander';
import { runDistrictingBench } from '../bench/districting/run.ts';
import { machineFacts } from '../bench/machine.ts';
import { runLoopBench } from '../bench/loop/run.ts';
import { runMapBench } from '../bench/map/run.ts';
import { appealsFolder } from '../bench/triage/appeals.ts';
import { runRegistryBench } from '../bench/registry/run.ts';
import { runTriageBench } from '../bench/triage/run.ts';

interface LoopOptions {
  readonly rounds: string;
  readonly seconds: string;
  readonly matters: string;
  readonly json: boolean;
}

interface TriageOptions {
  readonly appeals: string;
  readonly matters: string;
  readonly json: boolean;
}

interface DistrictingOptions {
  readonly buildings: string;
  readonly seed: string;
  readonly json: boolean;
}

/** `shanzhi bench loop`: the platform beside the raw limit of the same server, in one run. */
export function registerBench(program: Command): void {
  const bench = program.command('bench').description('基准测试 · measure beside a limit');
  bench
    .command('loop')
    .description('登记、一生、批量、增长 · report, whole lives, bulk intake, growth')
    .option('--rounds <n>', '轮数 · rounds', '5')
    .option('--seconds <n>', '每轮秒数 · seconds a round', '5')
    .option('--matters <n>', '增长到多少件 · matters to grow to; 0: leave out', '1000000')
    .option('--json', '末行输出 JSON · the last line is one JSON object', false)
    .action(async (options: LoopOptions) => {
      const tell = (line: string) => process.stderr.write(`${line}\n`);
      const figures = await runLoopBench({
        rounds: Number(options.rounds),
        roundSeconds: Number(options.seconds),
        matters: Number(options.matters),
        tell,
      });
      const told = { ...figures, machine: machineFacts() };
      if (!options.json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
      else process.stdout.write(`${JSON.stringify(told)}\n`);
    });
  bench
    .command('map')
    .description('地图瓦片 · tiles of the board beside an empty one')
    .option('--matters <n>', '件数 · matters', '1000000')
    .option('--json', '末行输出 JSON · the last line is one JSON object', false)
    .action(async (options: Pick<LoopOptions, 'matters' | 'json'>) => {
      const tell = (line: string) => process.stderr.write(`${line}\n`);
      const figures = await runMapBench({ matters: Number(options.matters), tell });
      const told = { ...figures, machine: machineFacts() };
      process.stdout.write(`${JSON.stringify(told, null, options.json ? 0 : 2)}\n`);
    });
  bench
    .command('triage')
    .description('研判 · classifying, hot topics and similar matters: how right and how fast')
    .option('--appeals <folder>', '已标注诉求的文件夹 · folder of labelled appeals', appealsFolder)
    .option('--matters <n>', '在多少件里找相似 · matters to search among', '1000000')
    .option('--json', '末行输出 JSON · the last line is one JSON object', false)
    .action(async (options: TriageOptions) => {
      const tell = (line: string) => process.stdout.write(`${line}\n`);
      const { appeals, matters } = options;
      const figures = await runTriageBench({ appeals, matters: Number(matters), tell });
      const told = { ...figures, machine: machineFacts() };
      process.stdout.write(`${JSON.stringify(told, null, options.json ? 0 : 2)}\n`);
    });
  bench
    .command('districting')
    .description('划网格 · cutting grids, beside METIS on the same graph')
    .option('--buildings <n>', '楼栋数 · buildings', '100000')
    .option('--seed <n>', '随机种子 · seed', '1')
    .option('--json', '末行输出 JSON · the last line is one JSON object', false)
    .action((options: DistrictingOptions) => {
      const tell = (line: string) => process.stderr.write(`${line}\n`);
      const { buildings, seed, json } = options;
      const figures = runDistrictingBench({
        buildings: Number(buildings),
        seed: Number(seed),
        tell,
      });
      const told = { ...figures, machine: machineFacts() };
      process.stdout.write(`${JSON.stringify(told, null, json ? 0 : 2)}\n`);
    });
  registerRegistryBench(bench);
}

function registerRegistryBench(bench: Command): void {
  bench
    .command('registry')
    .description('人口库 · importing made-up people and finding one of them')
    .option('--people <n>', '人数 · people', '1000000')
    .option('--json', '末行输出 JSON · the last line is one JSON object', false)
    .action(async ({ people, json }: { readonly people: string; readonly json: boolean }) => {
      const tell = (line: string) => process.stderr.write(`${line}\n`);
      const figures = await runRegistryBench({ people: Number(people), tell });
      const told = { ...figures, machine: machineFacts() };
      process.stdout.write(`${JSON.stringify(told, null, json ? 0 : 2)}\n`);
    });
}
