import type { Config } from '#platform/config/index.ts';
import { openCellProcess } from '../composition/process.ts';
import { ensurePages, pagesAreBuilt } from '../composition/pages.ts';
import { untilSignal } from '../main.ts';
import { buildDemo } from './build.ts';
import { removeDemoFile, writeDemoFile } from './cell/demo-file.ts';
import { inspectFolder, markBuilding, markReady, wipeFolder } from './cell/folder.ts';
import type { DemoRecord } from './cell/folder.ts';
import type { MessageSource } from './messages/index.ts';

export interface DemoOptions {
  readonly config: Config;
  readonly seed: number;
  readonly source: MessageSource;
  readonly now: Date;
  /** Build anew even where a finished demo lies. */
  readonly fresh: boolean;
}

/** The demo in the data folder, built now where there is none. */
export async function prepareDemo(options: DemoOptions): Promise<DemoRecord> {
  const { dataFolder } = options.config;
  const found = inspectFolder(dataFolder);
  if (found.is === 'ready' && !options.fresh) return found.record;
  if (found.is !== 'empty') await wipeFolder(dataFolder);
  markBuilding(dataFolder);
  const record = await buildDemo(options);
  markReady(dataFolder, record);
  return record;
}

/** Serves the demo until a signal ends it. */
export async function serveDemo(
  config: Config,
  record: DemoRecord,
  ready: (url: string) => void,
): Promise<void> {
  const webFolder = await ensurePages(() => process.stderr.write(pagesAreBuilt));
  const cell = await openCellProcess({ config, webFolder });
  const stopped = untilSignal(cell);
  await cell.startWork();
  const url = await cell.listen();
  writeDemoFile(config.dataFolder, url, record);
  ready(url);
  try {
    await stopped;
  } finally {
    removeDemoFile(config.dataFolder);
  }
}
