import { Presets, SingleBar } from 'cli-progress';
import { localDay } from '#algorithms/working-time/index.ts';
import type { Progress } from '../drive/drive.ts';

const steps = 1000;
/** Without a terminal a line now and then says that it goes on. */
const lineEvery = 0.1;

/** Shows on a terminal, or in a log, how far the simulated weeks have come. */
export function showProgress(stream: NodeJS.WriteStream): {
  update(progress: Progress): void;
  end(): void;
} {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream) {
  const shown = new SingleBar(
    { stream, format: '{bar} {percentage}% · {day} · {acts} 步', hideCursor: true },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update({ share, at, acts }: Progress) {
      if (!isStarted) shown.start(steps, 0, { day: '', acts: 0 });
      isStarted = true;
      shown.update(Math.round(share * steps), { day: localDay(at), acts });
    },
    end() {
      if (isStarted) shown.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream) {
  let next = lineEvery;
  return {
    update({ share, at, acts }: Progress) {
      if (share < next && share < 1) return;
      next = share + lineEvery;
      stream.write(`${Math.round(share * 100)}% · ${localDay(at)} · ${acts} 步\n`);
    },
    end() {},
  };
}
