import type { Command } from 'commander';
import { tell, withCell, type CellOptions } from './open-cell.ts';

/** `shanzhi models`: the models of a cell; learning one of its own. */
export function registerModels(program: Command): void {
  const models = program.command('models').description('研判模型 · the models that advise');
  const common = (command: Command) =>
    command
      .option('--data <folder>', '数据文件夹 · data folder')
      .option('--json', '机器可读的输出 · print one JSON line', false);
  common(models.command('list').description('列出模型 · list them')).action(list);
  common(
    models
      .command('habit')
      .description('派单习惯与清单各说对多少 · how often habit and list name whom people chose'),
  ).action(habit);
  common(
    models
      .command('learn')
      .description('用本系统受理过的诉求训练一个新模型 · learn one from what people decided here')
      .option('--seed <n>', '随机种子 · seed', Number, 1),
  ).action(learn);
}

async function list(options: CellOptions): Promise<void> {
  const { models, running, shadow } = await withCell(options, ({ cell }) =>
    cell.triage.listModels(),
  );
  const mark = (version: string) =>
    version === running ? ' ← 正在用 at work' : version === shadow ? ' ← 试用 on trial' : '';
  tell(
    options,
    { running, shadow, models },
    models.map(({ version, macroF1, trainingTexts }) => {
      return `${version}  F1 ${macroF1.toFixed(3)}  ${trainingTexts} 条 texts${mark(version)}`;
    }),
  );
}

async function habit(options: CellOptions): Promise<void> {
  const figures = await withCell(options, ({ cell }) => cell.triage.measureHabit());
  const line = (title: string, score: (typeof figures)['all']) =>
    `${title}：${score.asked} 件；习惯第一 ${percent(score.habitFirst)}，` +
    `前三 ${percent(score.habitAmongThree)}，不作声 ${percent(score.habitSilent)}，` +
    `自称 ${percent(score.meanConfidence)}；清单独指 ${percent(score.listAlone)}，` +
    `有它 ${percent(score.listAmong)}，无指向 ${percent(score.listSilent)}`;
  tell(options, figures, [
    line('后来的派单 later dispatches', figures.all),
    line('其中清单没有指向的 where the list is silent', figures.whereListIsSilent),
  ]);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

async function learn({ seed, ...options }: CellOptions & { readonly seed: number }): Promise<void> {
  const learned = await withCell(options, ({ cell }) =>
    cell.triage.learnFromCell({
      seed,
      tell: (done, all) => process.stderr.write(`step ${done}/${all}\n`),
    }),
  );
  const { version, texts, macroF1, ece } = learned;
  tell(options, learned, [
    `新模型 ${version}：${texts} 条，F1 ${macroF1.toFixed(4)}，ECE ${ece.toFixed(4)}。`,
    '它还没有启用：请在“研判”页先试用。',
    `New model ${version}: ${texts} texts. Nothing uses it yet: try it on the page "Advice".`,
  ]);
}
