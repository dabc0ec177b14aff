import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { tooFewTexts, type TrainApart } from '#modules/triage/index.ts';

const program = fileURLToPath(new URL('../../bin/shanzhi', import.meta.url));
/** `shanzhi train` ends so when its texts are not enough. */
const refused = 2;
const faultMost = 500;

/**
 * Trains in a program of its own, `shanzhi train`: it takes minutes of one core, in which this one
 * must go on answering. The texts go through a pipe; only the model is written to disk.
 */
export const trainApart: TrainApart = async (texts, options) => {
  const { folder, seed, textsPerLabelMin, tell, signal } = options;
  const child = spawn(
    process.execPath,
    [
      ...[program, 'train', '--in', '-', '--model', folder, '--json'],
      ...['--seed', String(seed), '--least', String(textsPerLabelMin)],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], ...(signal && { signal }) },
  );
  let told = '';
  let fault = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (told += part));
  createInterface({ input: child.stderr }).on('line', (line) => {
    const [, done, all] = /^step (\d+)\/(\d+)$/.exec(line) ?? [];
    if (done !== undefined) tell(Number(done), Number(all));
    else fault = `${fault}${line}\n`.slice(-faultMost);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  // Where it ends early, that it ended is what is told.
  child.stdin.on('error', () => undefined);
  const feed = async () => {
    for await (const text of texts) {
      if (child.stdin.destroyed) return;
      if (!child.stdin.write(`${JSON.stringify(text)}\n`)) {
        await Promise.race([once(child.stdin, 'drain'), ended]);
      }
    }
    child.stdin.end();
  };
  const [code] = await Promise.all([ended, feed()]);
  if (code === 0) return (JSON.parse(told) as { readonly version: string }).version;
  if (code === refused) throw tooFewTexts();
  throw new Error(`shanzhi train ended with ${code}: ${fault}`);
};
