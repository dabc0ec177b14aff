import { SingleBar } from 'cli-progress';
import type { OnProgress } from '#platform/backup/index.ts';

/** Runs long work with a bar on standard error, where somebody is there to see it. */
export async function showProgress<T>(
  quiet: boolean,
  work: (onProgress: OnProgress) => Promise<T>,
): Promise<T> {
  if (quiet || !process.stderr.isTTY) return work(() => undefined);
  const bar = new SingleBar({ format: '{bar} {value}/{total}  {part}', stream: process.stderr });
  bar.start(0, 0, { part: '' });
  try {
    return await work(({ done, total, part }) => {
      bar.setTotal(total);
      bar.update(done, { part });
    });
  } finally {
    bar.stop();
  }
}
