import { openCellProcess, type CellProcess } from './composition/process.ts';
import { describeConfig, type Config } from '#platform/config/index.ts';

export interface ServeOptions {
  readonly config: Config;
  /** The folder with the built pages. */
  readonly webFolder: string;
  /** Called when requests and work are taken. */
  readonly ready: (url: string, cell: CellProcess) => void | Promise<void>;
}

/** Serves a cell until a signal asks it to stop. Resolves when everything has been stopped. */
export async function serve({ config, webFolder, ready }: ServeOptions): Promise<void> {
  const cell = await openCellProcess({ config, webFolder });
  const stopped = untilSignal(cell);
  try {
    await cell.startWork();
    const url = config.role === 'worker' ? 'worker' : await cell.listen();
    cell.app.log.info(describeConfig(config));
    await ready(url, cell);
  } catch (error) {
    await cell.stop();
    throw error;
  }
  await stopped;
}

/** Stops the cell at SIGTERM or SIGINT; a second signal ends the process at once. */
export function untilSignal(cell: Pick<CellProcess, 'stop'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const signals = ['SIGTERM', 'SIGINT'] as const;
    let stopping = false;
    const stop = () => {
      if (stopping) process.exit(1);
      stopping = true;
      cell.stop().then(resolve, reject);
    };
    for (const signal of signals) process.on(signal, stop);
  });
}
