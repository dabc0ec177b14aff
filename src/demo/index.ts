import type { Config } from '#platform/config/index.ts';
import { serve } from '../main.ts';
import { buildDemo } from './build.ts';
import { removeDemoFile, writeDemoFile } from './cell/demo-file.ts';
import { inspectFolder, markBuilding, markReady, wipeFolder } from './cell/folder.ts';
import type { DemoRecord } from './cell/folder.ts';
import type { Progress } from './drive/drive.ts';
import type { MessageSource } from './messages/index.ts';

export type { DemoRecord } from './cell/folder.ts';

/** Long enough for most of what came in to be closed, rated or passed over. */
const simulatedDays = 45;

export interface DemoOptions {
  readonly config: Config;
  readonly seed: number;
  readonly source: MessageSource;
  readonly now: Date;
  readonly onProgress: (progress: Progress) => void;
  /** Build anew even where a finished demo lies. */
  readonly fresh: boolean;
}

export interface PreparedDemo {
  readonly record: DemoRecord;
  /** Now; else it lay there from before, and has been used since. */
  readonly built: boolean;
}

/** The demo in the data folder, built now where there is none. */
export async function prepareDemo(options: DemoOptions): Promise<PreparedDemo> {
  const { dataFolder } = options.config;
  const found = inspectFolder(dataFolder);
  if (found.is === 'ready' && !options.fresh) return { record: found.record, built: false };
  if (found.is !== 'empty') await wipeFolder(dataFolder);
  markBuilding(dataFolder);
  const record = await buildDemo({ ...options, days: simulatedDays });
  markReady(dataFolder, record);
  return { record, built: true };
}

/** Serves the demo until a signal ends it. */
export async function serveDemo(
  config: Config,
  webFolder: string,
  record: DemoRecord,
  ready: (url: string) => void,
): Promise<void> {
  try {
    await serve({
      config,
      webFolder,
      ready(url) {
        writeDemoFile(config.dataFolder, url, record);
        ready(url);
      },
    });
  } finally {
    removeDemoFile(config.dataFolder);
  }
}
