import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('../../bin/shanzhi', import.meta.url));

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program as an operator runs it: a process of its own, its output on pipes. */
export async function runShanzhi(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): Promise<Answer> {
  const child = startShanzhi(words, environment);
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out: out.text, err: err.text };
}

/** The same, left running. */
export function startShanzhi(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(process.execPath, [binary, ...words], { env: { ...process.env, ...environment } });
}

/** Waits until the program has said this on its standard output. */
export async function untilSaid(child: ChildProcess, said: string): Promise<string> {
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (out.text.includes(said)) resolve(out.text);
    });
    child.once('close', () => reject(new Error(`it ended: ${out.text} ${err.text}`)));
  });
}

function collect(stream: ChildProcess['stdout']): { text: string } {
  const collected = { text: '' };
  stream?.setEncoding('utf8').on('data', (part: string) => {
    collected.text += part;
  });
  return collected;
}
