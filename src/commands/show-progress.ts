import { SingleBar } from 'cli-progress';
import type { OnProgress } from '#platform/backup/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';

/**
 * Runs long work with a bar on standard error, where somebody is there to see it. A signal ends it
 * at its next step, so that it can clear up behind itself; a second one ends it at once.
 */
export async function showProgress<T>(
  quiet: boolean,
  work: (onProgress: OnProgress) => Promise<T>,
): Promise<T> {
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, interrupt);
  const bar = quiet || !process.stderr.isTTY ? null : createBar();
  try {
    return await work(({ done, total, part }) => {
      if (interrupted) throw broken();
      bar?.setTotal(total);
      bar?.update(done, { part });
    });
  } finally {
    bar?.stop();
    for (const signal of signals) process.off(signal, interrupt);
  }
}

function createBar(): SingleBar {
  const bar = new SingleBar({ format: '{bar} {value}/{total}  {part}', stream: process.stderr });
  bar.start(0, 0, { part: '' });
  return bar;
}

function broken(): Refusal {
  return new Refusal('conflict', 'backup.interrupted', {
    zh: '已中断，没有留下半份内容。',
    en: 'Broken off; no half was left behind.',
  });
}
